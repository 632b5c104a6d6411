using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Reads the day out of a text of a page: a machine's stamp or words for readers.</summary>
internal static class DayReading
{
    /// <summary>Printed newspapers begin with the Relation of 1605; what is older is a default of some system.</summary>
    private const int FirstYear = 1605;

    /// <summary>Beyond it a date is a default too. What today is, a format cannot know.</summary>
    private const int LastYear = 2100;

    /// <summary>
    /// Languages that write dates with points: where a page in one of them has a
    /// stamp with slashes, a machine wrote it the American way.
    /// </summary>
    private static readonly string[] LanguagesWithPoints =
    [
        "de", "ru", "pl", "cs", "sk", "fi", "nb", "nn", "no", "da", "tr", "uk", "bg", "hu", "sl", "hr", "et", "lv",
    ];

    /// <summary>The day of a value in the metadata.</summary>
    public static DateOnly? OfMachine(string text, string? language)
    {
        var hasSlashes = text.Contains('/', StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal);
        if (IsoStart(text) is { } stamped) return stamped;
        return Of(text, hasSlashes && LanguagesWithPoints.Contains(DatePrimary(language)) ? "en-US" : language);
    }

    // "2022-01-10T22:06:08:684Z" is no valid stamp, but its day is plain.
    private static DateOnly? IsoStart(string text) =>
        text.Length > 10 && text[10] == 'T' && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out var day) && IsPlausible(day)
            ? day : null;

    private static string? DatePrimary(string? language) => language?.Split('-')[0].ToLowerInvariant();

    /// <summary>The first whole date of the text, of one certain day; null where there is none.</summary>
    public static DateOnly? Of(string text, string? language)
    {
        if (text.Length > 300) return null;
        if (Compact(text) is { } compact) return compact;
        foreach (var phrase in DatePhrases.Find(text, language))
            if (phrase.Date is { Lower: { } lower, Upper: { } upper } && lower == upper && IsPlausible(lower)
                && !EndsRange(text, phrase.Start)) return lower;
        return OfPart(text, language);
    }

    /// <summary>A part of the text between marks that is a date and nothing else: so a year of two digits is safe to read.</summary>
    private static DateOnly? OfPart(string text, string? language)
    {
        foreach (var part in text.Split(['|', '·', '•', '/', ',', '–', '—'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (part.Length >= 6 && DatePhrases.TryParseWhole(part, language, out var phrase)
                && phrase.Date is { Lower: { } lower, Upper: { } upper } && lower == upper && IsPlausible(lower)) return lower;
        return null;
    }

    /// <summary>Whether systems write this day where they know none.</summary>
    public static bool IsPlausible(DateOnly day) =>
        day.Year is >= FirstYear and <= LastYear && day != new DateOnly(1970, 1, 1) && day != new DateOnly(1900, 1, 1);

    // "14. – 20. January 2022" is a week, not a day.
    private static bool EndsRange(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (before.Length < 2 || before[^1] is not ('-' or '–' or '—')) return false;
        before = before[..^1].TrimEnd().TrimEnd('.');
        return before.Length > 0 && char.IsAsciiDigit(before[^1]);
    }

    /// <summary>A stamp such as <c>20191118</c> or <c>20191118T0930</c>.</summary>
    private static DateOnly? Compact(string text)
    {
        if (text.Length < 8 || !text.AsSpan(0, 8).ContainsOnlyDigits()
            || (text.Length > 8 && text[8] is not ('T' or ' ') && text.Length != 14)) return null;
        return DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", out var day) && IsPlausible(day) && day.Year >= 1900 ? day : null;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }
}
