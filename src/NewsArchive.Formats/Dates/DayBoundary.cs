namespace NewsArchive.Formats.Dates;

/// <summary>Tells numbers that stand for themselves from parts of larger numbers, addresses and names.</summary>
internal static class DayBoundary
{
    /// <summary>Whether a number only continues what stands before it: <c>v20</c>, <c>3.20</c>, <c>/2018</c>.</summary>
    public static bool IsInsideBefore(DateTokens tokens, int at)
    {
        if (!tokens[at].IsAttached)
        {
            return false;
        }

        var isBehindText = tokens[at - 1].IsAttached && tokens[at - 2].Kind is DateTokenKind.Number or DateTokenKind.Word;
        return tokens[at - 1].Kind is DateTokenKind.Word or DateTokenKind.Number
            || (isBehindText && tokens.IsMark(at - 1, "-/._"))
            || (tokens[at - 1].IsAttached && tokens[at - 2].Kind == DateTokenKind.Number && tokens.IsMark(at - 1, ",:"));
    }

    /// <summary>Whether what begins at a token only continues the number before it: <c>/story</c>, <c>.20</c>, <c>px</c>.</summary>
    public static bool IsInsideAfter(DateTokens tokens, int next)
    {
        if (!tokens[next].IsAttached || tokens.IsWord(next, "T"))
        {
            return false;
        }

        var isBeforeText = tokens[next + 1].IsAttached && tokens[next + 1].Kind is DateTokenKind.Number or DateTokenKind.Word;
        return tokens[next].Kind == DateTokenKind.Word
            || (isBeforeText && tokens.IsMark(next, "-/_"))
            || (tokens[next + 1].IsAttached && tokens[next + 1].Kind == DateTokenKind.Number && tokens.IsMark(next, ".,"));
    }

    /// <summary>
    /// Whether a number behind a month is no day but part of more: <c>May 5.5</c>,
    /// <c>March 2,000</c>, <c>Sept 14:05</c>, <c>May 20%</c>.
    /// </summary>
    public static bool IsOpen(DateTokens tokens, int at) => tokens.IsMark(at + 1, '%')
        || (tokens.IsTightMark(at + 1, ".,:") && tokens[at + 2].Kind == DateTokenKind.Number && !YearReader.IsYear(tokens[at + 2]));
}
