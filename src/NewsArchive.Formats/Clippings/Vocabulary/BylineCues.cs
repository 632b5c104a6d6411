using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The words of bylines and date lines, by language.</summary>
internal static class BylineCues
{
    /// <summary>What comes before the names.</summary>
    public static CueList Beginnings { get; } =
    [
        "by", "by:", "posted by", "interview by", "interview:", "interview von", "das interview führte",
        "propos recueillis par", "entrevista de", "written by", "story by", "words by", "text by", "report by",
        "reported by", "from", "author:", "von", "text:", "text von", "par", "por", "texto:", "di", "door", "av", "af",
        "tekst:", "autor:", "autorzy:", "auteur :", "autore:", "автор:", "авторы:", "текст:", "беседовал", "беседовала",
        "von unserem", "von unserer", "de notre", "de nuestro", "de nuestra", "dal nostro", "dalla nostra", "do nosso", "da nossa",
        "van onze", "作者：", "作者:", "作者", "记者", "記者", "本报记者", "本報記者", "特派记者", "撰文：", "撰文", "文／", "文/", "文・", "文：",
        "執筆：", "執筆",
    ];

    /// <summary>What stands between that word and a role without a name.</summary>
    public static CueList Articles { get; } = ["a", "an", "our own", "our"];

    /// <summary>What names a day as that of publication.</summary>
    public static CueList PublicationLabels { get; } =
    [
        "published", "published on", "published at", "first published", "first published on", "posted", "posted on", "posted at",
        "date", "date published", "publication date", "issued", "created", "print edition", "web posted",
        "veröffentlicht", "veröffentlicht am", "erschienen am", "publié", "publié le", "publicado", "publicado el", "publicado em",
        "pubblicato", "pubblicato il", "gepubliceerd", "gepubliceerd op", "publicerad", "publisert", "publiceret", "julkaistu",
        "erschienen am", "paru le", "uscito il", "opublikowano", "опубликовано", "发布时间", "发布于", "发表于", "發布時間", "公開日", "掲載日",
        "公開", "掲載", "配信", "発行",
    ];

    /// <summary>What may stand beside a day without saying anything.</summary>
    public static CueList DateWords { get; } =
    [
        "on", "at", "and", "of", "last", "posted by", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "am", "vom", "den", "dem", "le", "à", "el", "em", "il", "op", "uhr", "uur", "ore", "godz", "r",
    ];

    /// <summary>What comes before the day of a change.</summary>
    public static CueList UpdateLabels { get; } =
    [
        "updated", "updated on", "updated at", "last updated", "last updated on", "last updated at", "modified", "last modified",
        "revised", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "stand", "mis à jour", "mis à jour le", "modifié le",
        "actualizado", "actualizado el", "atualizado", "atualizado em", "aggiornato", "aggiornato il", "bijgewerkt", "uppdaterad",
        "oppdatert", "opdateret", "aktualizacja", "обновлено", "更新时间", "更新時間", "更新日", "更新",
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

    /// <summary>What people on a newspaper are.</summary>
    public static CueList Roles { get; } =
    [
        "reporter", "reporters", "correspondent", "editor", "writer", "columnist", "staff", "contributor", "journalist",
        "producer", "bureau chief", "photographer", "analyst", "critic", "desk", "newsroom", "intern",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journaliste", "correspondant",
        "correspondante", "envoyé spécial", "envoyée spéciale", "redactor", "redactora", "corresponsal", "periodista",
        "enviado especial", "enviada especial", "repórter", "correspondente", "inviato", "inviata", "corrispondente", "redacteur",
        "korrespondent", "korrespondenten", "korrespondentin", "redactrice", "verslaggever", "verslaggeefster",
        "giornalista",
        "jornalista", "dziennikarz", "dziennikarka", "korespondent", "korespondentka", "reporterka", "корреспондент", "журналист",
        "журналистка", "обозреватель", "редактор", "记者", "記者", "特派員", "編集委員",
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
