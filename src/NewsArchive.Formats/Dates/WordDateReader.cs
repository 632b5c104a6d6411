using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// Reads dates that name their month: <c>Sept. 20, 2018</c>, <c>20th of September</c>, <c>20-Sep-18</c>, <c>September 2018</c>.
/// </summary>
internal static class WordDateReader
{
    /// <summary>What makes a number an ordinal: English, French, Dutch, Romance.</summary>
    private static readonly FrozenSet<string> Ordinals = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "st", "nd", "rd", "th", "er",
        "e", "º", "ª");

    /// <summary>Words between day and month.</summary>
    private static readonly FrozenSet<string> Of = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "of", "de", "di", "d", "u");

    /// <summary><c>September 20, 2018</c> and <c>September 2018</c>.</summary>
    public static DateReading? MonthFirst(DateTokens tokens, int at)
    {
        if (tokens.MonthAt(at) is not { } month)
        {
            return null;
        }

        var next = SkipDot(tokens, at + 1);
        var joint = Joint(tokens, ref next);
        if (tokens[next].IsShortNumber)
        {
            return DayBoundary.IsOpen(tokens, next) ? null : DayAfterMonth(tokens, month, next, joint);
        }

        var isSecondOfTwo = tokens.IsMark(at - 1, "-–/") && tokens.MonthAt(at - 2) is not null;
        var year = joint.Length > 0 ? YearReader.Read(tokens, next - 1, joint) : YearReader.Read(tokens, next);
        return year is { Value: > 0 } known && !month.IsWeak && !isSecondOfTwo && !known.IsShortened
            ? new DateReading(known.Next) { Span = EdtfDate.Month(known.Value, month.Month) }
            : null;
    }

    /// <summary><c>20 September 2018</c>.</summary>
    public static DateReading? DayFirst(DateTokens tokens, int at)
    {
        if (!tokens[at].IsShortNumber || DayBoundary.IsInsideBefore(tokens, at))
        {
            return null;
        }

        var next = SkipOrdinal(tokens, at + 1);
        var lastDay = LastDay(tokens, tokens[at].Value, ref next);
        var joint = Joint(tokens, ref next);
        next = tokens.IsWord(next, Of) ? next + 1 : next;
        next = tokens.IsTightMark(next, "'’") ? next + 1 : next;
        if (tokens.MonthAt(next) is not { } month)
        {
            return null;
        }

        next = joint == "." ? next + 1 : SkipDot(tokens, next + 1);
        return Complete(tokens, month, tokens[at].Value, lastDay, next, joint);
    }

    /// <summary><c>2018 September 20</c>, <c>2018. szeptember 20.</c>, <c>2018-Sep-20</c>.</summary>
    public static DateReading? YearFirst(DateTokens tokens, int at)
    {
        if (!YearReader.IsYear(tokens[at]) || DayBoundary.IsInsideBefore(tokens, at))
        {
            return null;
        }

        var next = tokens.IsMark(at + 1, ",.-/") ? at + 2 : at + 1;
        if (tokens.MonthAt(next) is not { } month)
        {
            return null;
        }

        next = tokens.IsTightMark(next + 1, "-/") ? next + 2 : SkipDot(tokens, next + 1);
        return tokens[next].IsShortNumber && !DayBoundary.IsOpen(tokens, next)
            ? DateReading.Day(SkipOrdinal(tokens, next + 1), new DateYear(next, tokens[at].Value, IsShortened: false), month.Month,
                tokens[next].Value)
            : null;
    }

    private static DateReading? DayAfterMonth(DateTokens tokens, (int Month, bool IsWeak) month, int at, string joint)
    {
        var day = tokens[at].Value;
        var next = SkipSuffix(tokens, at + 1);
        var lastDay = joint.Length > 0 ? null : LastDay(tokens, day, ref next);

        // Unix writes the time of day before the year: Thu Sep 20 14:05:00 GMT 2018.
        if (joint.Length == 0 && ClockReader.Read(tokens, next) is { } clock
            && YearReader.Read(tokens, clock.Next) is { IsShortened: false } late)
        {
            return DateReading.Day(late.Next, late, month.Month, day) with { Clock = clock };
        }

        return Complete(tokens, month, day, lastDay, next, joint);
    }

    private static DateReading? Complete(DateTokens tokens, (int Month, bool IsWeak) month, int day, int? lastDay, int next, string joint)
    {
        if (YearReader.Read(tokens, next, joint) is { } year)
        {
            return lastDay is { } last
                ? DateReading.Interval(year.Next, year, month.Month, day, last)
                : DateReading.Day(year.Next, year, month.Month, day);
        }

        // Without a year a span of days would be two half-known days, and "20-Sep" is as often a name as a date.
        return month.IsWeak || lastDay is not null || joint.Length > 0 ? null : DateReading.DayWithoutYear(next, month.Month, day);
    }

    /// <summary>The last day of a span within a month: <c>20-22 September</c>.</summary>
    private static int? LastDay(DateTokens tokens, int first, ref int next)
    {
        if (!tokens.IsTightMark(next, "-–") || !tokens[next + 1].IsShortNumber || tokens[next + 1].Value <= first
            || tokens[next + 1].Value > 31)
        {
            return null;
        }

        var last = tokens[next + 1].Value;
        next = SkipOrdinal(tokens, next + 2);
        return last;
    }

    /// <summary>The mark that joins day, month and year without white space, or nothing.</summary>
    private static string Joint(DateTokens tokens, ref int next)
    {
        foreach (var mark in (ReadOnlySpan<string>)["-", "/", "."])
        {
            if (tokens.IsTightMark(next, mark))
            {
                next++;
                return mark;
            }
        }

        return "";
    }

    private static int SkipDot(DateTokens tokens, int at) => tokens.IsMark(at, '.') && tokens[at].IsAttached ? at + 1 : at;

    /// <summary>Behind a day that comes before its month a dot makes an ordinal; elsewhere it ends a sentence.</summary>
    private static int SkipOrdinal(DateTokens tokens, int at) =>
        tokens.IsMark(at, '.') && tokens[at].IsAttached && !tokens[at + 1].IsAttached ? at + 1 : SkipSuffix(tokens, at);

    private static int SkipSuffix(DateTokens tokens, int at) =>
        tokens[at].IsAttached && (tokens.IsWord(at, Ordinals) || tokens.IsMark(at, '°')) ? at + 1 : at;
}
