namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads seasons, of the northern hemisphere as TIMEX3 writes them:
/// <c>last fall</c>, <c>this summer</c>, <c>the spring of 1989</c>.
/// </summary>
internal static class Seasons
{
    /// <summary>A season beside the day of writing, or of a year that is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">-1 for the last one, 0 for this year's, 1 for the next.</param>
    /// <param name="noun">The season's place.</param>
    public static ExpressionReading? Read(ExpressionSentence sentence, int offset, int noun)
    {
        var (code, start) = sentence[noun] switch
        {
            "spring" => ("SP", 3),
            "summer" => ("SU", 6),
            "fall" or "autumn" => ("FA", 9),
            "winter" => ("WI", 12),
            _ => ("", 0)
        };
        if (start == 0)
        {
            return null;
        }

        var of = sentence[noun + 1] is "of" ? noun + 2 : noun + 1;
        var year = YearReader.IsYear(sentence.Tokens[of]) ? sentence.Tokens[of].Value : (int?)null;
        var month = sentence.Known.Month;
        var resolved = year ?? sentence.Known.Year + (offset < 0 && start + 2 >= month ? -1 : offset > 0 && start <= month ? 1 : 0);
        if (resolved is < 1 or >= 9999)
        {
            return null;
        }

        var first = new DateOnly(resolved, start, 1);
        return ExpressionReading.Date(year is null ? noun + 1
            : of + 1, new TimeValue($"{resolved:0000}-{code}", first, first.AddMonths(3).AddDays(-1)), ExpressionRule.Season);
    }

    /// <summary>
    /// A season alone: of the year of writing, where it is capitalised by nothing but a sentence's beginning or has an article.
    /// </summary>
    public static ExpressionReading? ReadAlone(ExpressionSentence sentence, int at)
    {
        var noun = sentence[at] == "the" ? at + 1 : at;
        var isTold = noun > at || sentence[at - 1] is "in" or "during" or "by" or "since" or "through" or "of";
        return isTold && sentence[noun] is not "fall" || sentence[noun] is "summer" or "autumn" ? Read(sentence, 0, noun) : null;
    }
}
