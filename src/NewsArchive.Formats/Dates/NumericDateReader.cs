namespace NewsArchive.Formats.Dates;

/// <summary>Reads dates in numbers: <c>2018-09-20T14:05Z</c>, <c>20180920</c>, <c>20/09/2018</c>, <c>2018年9月20日</c>.</summary>
internal static class NumericDateReader
{
    private const string Joints = "-/.";

    /// <summary><c>2018-09-20</c>, <c>2018/9/20</c>, <c>2018. 9. 20.</c>, with the time of day of ISO 8601.</summary>
    public static DateReading? YearFirst(DateTokens tokens, int at)
    {
        if (!tokens[at].IsNumber(4) || DayBoundary.IsInsideBefore(tokens, at) || !IsJoint(tokens, at + 1) || !tokens[at + 2].IsShortNumber)
        {
            return null;
        }

        var year = new DateYear(at + 1, tokens[at].Value, IsShortened: false);
        if (!IsSameJoint(tokens, at + 1, at + 3) || !tokens[at + 4].IsShortNumber)
        {
            return MonthOfWhole(tokens, at, at + 2, at + 3);
        }

        return YearReader.IsYear(tokens[at]) || year.Value == 0
            ? WithIsoTime(tokens, DateReading.Day(at + 5, year, tokens[at + 2].Value, tokens[at + 4].Value))
            : null;
    }

    /// <summary><c>20180920</c>, perhaps with <c>T140500Z</c>.</summary>
    public static DateReading? Compact(DateTokens tokens, int at)
    {
        var value = tokens[at].Value;
        if (!tokens[at].IsNumber(8) || DayBoundary.IsInsideBefore(tokens, at) || value is < 1800_00_00 or > 2100_00_00
            || DateReading.Calendar(value / 10000, value / 100 % 100, value % 100) is not { } day)
        {
            return null;
        }

        return WithIsoTime(tokens, new DateReading(at + 1) { Days = [day] });
    }

    /// <summary><c>20/09/2018</c>, <c>09/20/2018</c>, <c>20.09.2018</c>, and with years of two digits.</summary>
    public static DateReading? YearLast(DateTokens tokens, int at)
    {
        if (!tokens[at].IsShortNumber || DayBoundary.IsInsideBefore(tokens, at) || !IsJoint(tokens, at + 1))
        {
            return null;
        }

        if (!tokens[at + 2].IsShortNumber || !IsSameJoint(tokens, at + 1, at + 3))
        {
            return MonthOfWhole(tokens, at + 2, at, at + 3);
        }

        var last = tokens[at + 4];
        if (DayBoundary.IsInsideAfter(tokens, at + 5))
        {
            return null;
        }

        if (YearReader.IsYear(last) || (last.IsNumber(4) && last.Value == 0))
        {
            return new DateReading(at + 5) { Days = [.. DateOrderReader.Days(tokens, at, last.Value)] };
        }

        // In running text 3.2.10 and 15-12-18 are versions, scores and numbers of all kinds; 9/20/18 is a date.
        return last.IsNumber(2) && (tokens.IsWhole || tokens.IsMark(at + 1, '/'))
            ? new DateReading(at + 5) { Days = [.. DateOrderReader.DaysOfShortYear(tokens, at)], YearIsShortened = true }
            : null;
    }

    /// <summary><c>2018年9月20日</c>, <c>2018년 9월 20일</c>, <c>9月20日</c>, <c>2018年9月</c>.</summary>
    public static DateReading? EastAsian(DateTokens tokens, int at)
    {
        var isYear = tokens[at].Kind == DateTokenKind.Number && tokens.IsMark(at + 1, "年년");
        var month = isYear ? at + 2 : at;
        if (!tokens[month].IsShortNumber || !tokens.IsMark(month + 1, "月월"))
        {
            return null;
        }

        // Years of two digits count the years of an era.
        if (isYear && !YearReader.IsYear(tokens[at]))
        {
            return new DateReading(month + 2);
        }

        var hasDay = tokens[month + 2].IsShortNumber;
        var next = hasDay && tokens.IsMark(month + 3, "日日일号號") ? month + 4 : month + 3;
        if (!hasDay)
        {
            return isYear && tokens[month].Value is >= 1 and <= 12
                ? new DateReading(month + 2) { Span = EdtfDate.Month(tokens[at].Value, tokens[month].Value) }
                : null;
        }

        return isYear
            ? DateReading.Day(next, new DateYear(at + 2, tokens[at].Value, IsShortened: false), tokens[month].Value,
                tokens[month + 2].Value)
            : DateReading.DayWithoutYear(next, tokens[month].Value, tokens[month + 2].Value);
    }

    /// <summary>A year that stands alone, where the caller asks for it.</summary>
    public static DateReading? YearAlone(DateTokens tokens, int at) =>
        YearReader.IsYear(tokens[at]) && !DayBoundary.IsInsideBefore(tokens, at) && !DayBoundary.IsInsideAfter(tokens, at + 1)
            ? new DateReading(at + 1) { Span = EdtfDate.Year(tokens[at].Value) }
            : null;

    /// <summary><c>2018-09</c> and <c>09/2018</c>: in running text such numbers are mostly something else.</summary>
    private static DateReading? MonthOfWhole(DateTokens tokens, int year, int month, int next) =>
        tokens.IsWhole && YearReader.IsYear(tokens[year]) && tokens[month].IsShortNumber && tokens[month].Value is >= 1 and <= 12
            ? new DateReading(next) { Span = EdtfDate.Month(tokens[year].Value, tokens[month].Value) }
            : null;

    private static DateReading? WithIsoTime(DateTokens tokens, DateReading date)
    {
        if (tokens.IsWord(date.Next, "T") && tokens[date.Next].IsAttached && ClockReader.ReadIso(tokens, date.Next + 1) is { } clock)
        {
            return date with { Next = clock.Next, Clock = clock };
        }

        return DayBoundary.IsInsideAfter(tokens, date.Next) ? null : date;
    }

    /// <summary>A mark between numbers; behind a dot there may be a space.</summary>
    private static bool IsJoint(DateTokens tokens, int at) =>
        tokens.IsTightMark(at, Joints) || (tokens.IsMark(at, '.') && tokens[at].IsAttached);

    private static bool IsSameJoint(DateTokens tokens, int first, int second) =>
        IsJoint(tokens, second) && tokens.TextOf(first).SequenceEqual(tokens.TextOf(second));
}
