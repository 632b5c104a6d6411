using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Markup;

/// <summary>Dates as feeds and agencies stamp them: ISO 8601 in its long and short form, and mail headers.</summary>
internal static class WireDate
{
    /// <summary>No news item is older; programs write such years where they know none.</summary>
    private const int FirstYear = 1400;

    /// <summary>The day as the stamp states it, without applying its zone; null where it is no date.</summary>
    public static EdtfDate? Read(string text, string? language = null)
    {
        var stamp = text.AsSpan().Trim();
        var date = Stamp(stamp) ?? Phrase(stamp, language);
        return date is { Lower.Year: >= FirstYear } ? date : null;
    }

    private static EdtfDate? Stamp(ReadOnlySpan<char> stamp)
    {
        var digits = stamp.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : stamp.Length;
        if (digits is 8 or 12 or 14 && IsEnd(stamp, digits))
            return Parse($"{stamp[..4]}-{stamp[4..6]}-{stamp[6..8]}");
        if (digits != 4)
            return null;
        if (stamp.Length == 4)
            return Parse(stamp.ToString());
        if (stamp[4] != '-')
            return null;
        if (stamp.Length == 7)
            return Parse(stamp.ToString());
        return stamp.Length >= 10 && IsEnd(stamp, 10) ? Parse(stamp[..10].ToString()) : null;
    }

    /// <summary>Behind the day only a time may follow.</summary>
    private static bool IsEnd(ReadOnlySpan<char> stamp, int at) =>
        at == stamp.Length || stamp[at] is 'T' or 't' or ' ' or 'Z' or '+' or '-';

    private static EdtfDate? Phrase(ReadOnlySpan<char> stamp, string? language) =>
        DatePhrases.TryParseWhole(stamp, language, out var phrase) ? phrase.Date : null;

    private static EdtfDate? Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : null;
}
