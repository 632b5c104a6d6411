using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates;

/// <summary>Reads the year behind a day and month, or behind a month.</summary>
internal static class YearReader
{
    /// <summary>No newspaper is older than 1605, and their texts reach back and forward some centuries.</summary>
    private const int First = 1400;
    private const int Last = 2199;

    /// <summary>Words between month and year: <c>September of 2018</c>, <c>septiembre de 2018</c>.</summary>
    private static readonly FrozenSet<string> Of = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "of", "de", "del");

    /// <summary>Words for "year" behind one: Russian, Bulgarian, Ukrainian and Polish.</summary>
    private static readonly FrozenSet<string> YearWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "г", "год", "года", "р",
        "року", "r", "roku");

    public static bool IsYear(DateToken token) => token.IsNumber(4) && token.Value is >= First and <= Last;

    /// <summary>
    /// A year of four digits, or of two behind an apostrophe. With <paramref name="joint"/>, the mark that joins day and
    /// month as in <c>20-Sep-18</c>, the year follows the same mark and may have two digits.
    /// </summary>
    public static DateYear? Read(DateTokens tokens, int at, string joint = "")
    {
        if (joint.Length > 0)
        {
            return tokens.IsTightMark(at, joint) ? At(tokens, at + 1, mayBeShort: true) : null;
        }

        at = tokens.IsMark(at, ',') && !tokens[at + 1].IsShortNumber ? at + 1 : at;
        at = tokens.IsWord(at, Of) ? at + 1 : at;
        return tokens.IsMark(at, "'’‘") && tokens[at + 1].IsAttached
            ? At(tokens, at + 1, mayBeShort: true)
            : At(tokens, at, mayBeShort: IsShortYearPlain(tokens, at));
    }

    /// <summary>The year a two-digit number stands for by the rule of mail headers (RFC 5322, 4.3): 50 to 99 are of the 1900s.</summary>
    public static int Whole(int shortened) => shortened >= 50 ? 1900 + shortened : 2000 + shortened;

    /// <summary>
    /// A bare number of two digits is a year where the whole text is a date, and before a time of day as in old mail headers.
    /// </summary>
    private static bool IsShortYearPlain(DateTokens tokens, int at) =>
        tokens[at].IsNumber(2) && ClockReader.Read(tokens, at) is null
        && (tokens.IsWhole || (tokens[at + 1].IsShortNumber && tokens.IsTightMark(at + 2, ":")));

    private static DateYear? At(DateTokens tokens, int at, bool mayBeShort)
    {
        var token = tokens[at];
        var isShort = mayBeShort && token.IsNumber(2);
        if (!isShort && !IsYear(token) && !(token.IsNumber(4) && token.Value == 0))
        {
            return null;
        }

        var next = at + 1;
        if (tokens.IsWord(next, YearWords))
        {
            next = tokens.IsMark(next + 1, '.') && tokens[next + 1].IsAttached ? next + 2 : next + 1;
        }
        else if ((tokens[next].IsAttached && tokens[next].Kind == DateTokenKind.Word && !tokens.IsWord(next, "T"))
            || (tokens.IsTightMark(next, ",.") && tokens[next + 1].Kind == DateTokenKind.Number))
        {
            return null;
        }

        return new DateYear(next, isShort ? Whole(token.Value) : token.Value, isShort);
    }
}
