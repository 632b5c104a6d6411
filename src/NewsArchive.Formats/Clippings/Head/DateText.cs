using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>A date as a clipping writes it, with its place in the text it was sought in.</summary>
/// <param name="Value">The date; without a written year that is an EDTF date of an unspecified year.</param>
/// <param name="WithoutYear">Day and month where no year is written.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its characters, with weekday, time of day and zone.</param>
internal readonly record struct DateText(EdtfDate Value, DateWithoutYear? WithoutYear, int Start, int Length)
{
    /// <summary>The languages whose months or weekdays have ordinary words' names: they count only where a text is a date's line.</summary>
    public static IReadOnlyList<string> MonthLanguages { get; } = ["en", "es", "fr", "de", "it", "pt", "nl", "pl"];

    public int End => Start + Length;

    /// <summary>All dates of a short text, in order.</summary>
    public static IEnumerable<DateText> All(ReadOnlySpan<char> text, bool yearAlone = false, string? language = null)
    {
        var dates = new List<DateText>();
        foreach (var phrase in DatePhrases.Find(text, language, yearAlone))
        {
            if (ValueOf(phrase) is { } value)
                dates.Add(new DateText(value, phrase.HasYear ? null : phrase.WithoutYear, phrase.Start, phrase.Length));
        }

        return dates;
    }

    /// <summary>The first date of a short text.</summary>
    public static DateText? First(ReadOnlySpan<char> text, bool yearAlone = false)
    {
        var all = All(text, yearAlone);
        return all.Any() ? all.First() : null;
    }

    /// <summary>The date a text begins with.</summary>
    public static DateText? AtStart(ReadOnlySpan<char> text) => First(text) is { Start: 0 } date ? date : null;

    /// <summary>A text that is nothing but a date in one of the languages whose months have ordinary words' names.</summary>
    public static DateText? Whole(ReadOnlySpan<char> text)
    {
        foreach (var language in MonthLanguages)
        {
            if (DatePhrases.TryParseWhole(text, language, out var phrase) && ValueOf(phrase) is { } value)
                return new DateText(value, phrase.HasYear ? null : phrase.WithoutYear, phrase.Start, phrase.Length);
        }

        return null;
    }

    private static EdtfDate? ValueOf(DatePhrase phrase)
    {
        if (phrase.Date is { } date)
            return date;
        if (phrase.WithoutYear is not { } day)
            return null;
        return EdtfDate.TryParse($"XXXX-{day.Month:00}-{day.Day:00}", out var unspecified) ? unspecified : null;
    }
}
