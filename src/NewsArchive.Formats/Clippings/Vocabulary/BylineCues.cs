using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The words of bylines and date lines, by language.</summary>
internal static class BylineCues
{
    /// <summary>What stands between the word before the names and a role without a name.</summary>
    public static CueList Articles { get; } = ["a", "an", "our own", "our"];

    /// <summary>What may stand beside a day without saying anything.</summary>
    public static CueList DateWords { get; } =
    [
        "on", "at", "and", "of", "last", "posted by", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "am", "vom", "den", "dem", "le", "à", "el", "em", "il", "op", "uhr", "uur", "ore", "godz", "r",
    ];

    /// <summary>Names that name nobody.</summary>
    public static CueList Nobody { get; } =
    [
        "admin", "administrator", "staff", "editor", "webmaster", "redaktion", "redacción", "rédaction", "redazione", "redactie",
    ];

    /// <summary>Bylines that name no person but those who work for the paper or serve it.</summary>
    public static CueList Collectives { get; } =
    [
        "staff and agencies", "staff and wire reports", "staff and wires", "agencies and staff", "staff reporters", "staff writers",
        "wire reports", "news agencies", "from our correspondents", "from news services", "wire services", "agenturen", "mit agenturen",
        "avec agences", "redacción y agencias", "agencias", "redazione e agenzie",
    ];

    private static CueList ReadingTimeLabels { get; } =
    [
        "reading time", "read time", "lesedauer", "lesezeit", "temps de lecture", "tiempo de lectura", "tempo di lettura",
        "leestijd",
    ];

    /// <summary><c>3 min read</c> and its like.</summary>
    public static bool IsReadingTime(ReadOnlySpan<char> text) =>
        text.Length < 30 && Words.BeginAny(text, ReadingTimeLabels) && text.ContainsAnyInRange('0', '9')
        || text.Length < 24 && char.IsAsciiDigit(text[0])
        && (text.EndsWith("min read", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("minute read", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("minutes", StringComparison.OrdinalIgnoreCase) || text.EndsWith("min", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith("comments", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith("kommentare", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith("commentaires", StringComparison.OrdinalIgnoreCase));
}
