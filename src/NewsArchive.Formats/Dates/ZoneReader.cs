using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// Passes over the zone behind a time of day: <c>GMT</c>, <c>+0200</c>, <c>UTC+02:00</c>, <c>(CST)</c>, <c>Eastern Time</c>.
/// </summary>
internal static class ZoneReader
{
    /// <summary>Abbreviations in newspapers and mail headers. Upper case only, since some are words in other languages.</summary>
    private static readonly FrozenSet<string> Zones = FrozenSet.Create(StringComparer.Ordinal,
        "Z", "GMT", "UTC", "UT", "BST", "IST", "WET", "WEST", "CET", "CEST", "MEZ", "MESZ", "EET", "EEST", "MSK", "TRT",
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKST", "AKDT", "HST", "AST", "ADT", "NST", "NDT",
        "BRT", "ART", "CLT", "PKT", "NPT", "ICT", "WIB", "WITA", "WIT", "SGT", "MYT", "PHT", "HKT", "JST", "KST",
        "AWST", "ACST", "ACDT", "AEST", "AEDT", "NZST", "NZDT", "SAST", "CAT", "EAT", "WAT", "GST");

    private static readonly FrozenSet<string> Named = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Eastern", "Central", "Mountain",
        "Pacific", "local");

    public static int Skip(DateTokens tokens, int at)
    {
        var next = SkipBare(tokens, at);
        var isBracketed = tokens.IsMark(next, '(') && IsAbbreviation(tokens, next + 1) && tokens.IsMark(next + 2, ')');
        return isBracketed ? next + 3 : next;
    }

    private static int SkipBare(DateTokens tokens, int at)
    {
        if (IsAbbreviation(tokens, at))
        {
            return SkipOffset(tokens, at + 1);
        }

        if (!tokens.IsWord(at, Named))
        {
            return SkipOffset(tokens, at);
        }

        var next = tokens.IsWord(at + 1, "Standard") || tokens.IsWord(at + 1, "Daylight") ? at + 2 : at + 1;
        return tokens.IsWord(next, "time") ? next + 1 : tokens.IsWord(at, "local") ? at : next;
    }

    private static bool IsAbbreviation(DateTokens tokens, int at) =>
        tokens.IsWord(at, Zones);

    private static int SkipOffset(DateTokens tokens, int at)
    {
        var hours = tokens[at + 1];
        if (!tokens.IsMark(at, "+-−") || !hours.IsAttached || hours.Kind != DateTokenKind.Number || hours.Length is not (1 or 2 or 4))
        {
            return at;
        }

        var hasMinutes = hours.Length <= 2 && tokens.IsTightMark(at + 2, ":") && tokens[at + 3].IsNumber(2);
        return hasMinutes ? at + 4 : hours.Length == 4 || tokens[at].IsAttached ? at + 2 : at;
    }
}
