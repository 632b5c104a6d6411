namespace NewsArchive.Formats.Dates;

/// <summary>Reads a weekday beside a date.</summary>
internal static class WeekdayReader
{
    private const string EastAsianDays = "日月火水木金土";
    private const string KoreanDays = "일월화수목금토";
    private const string ChineseDays = "日一二三四五六";

    /// <summary>A weekday that begins at a token, with its dot or <c>-feira</c>.</summary>
    public static (DayOfWeek? Weekday, int Next) Before(DateTokens tokens, int at)
    {
        if (tokens.WeekdayAt(at) is not { } weekday)
        {
            return (null, at);
        }

        var next = tokens.IsTightMark(at + 1, "-") && tokens.IsWord(at + 2, "feira") ? at + 3 : at + 1;
        return (weekday, tokens.IsMark(next, '.') && tokens[next].IsAttached ? next + 1 : next);
    }

    /// <summary>A weekday behind a date: <c>, Thursday</c>, <c>(Thursday)</c>, <c>(木)</c>, <c>木曜日</c>, <c>星期四</c>, <c>목요일</c>.</summary>
    public static DayOfWeek? After(DateTokens tokens, ref int next)
    {
        var isBracketed = tokens.IsMark(next, "(（");
        var at = isBracketed || tokens.IsMark(next, ',') ? next + 1 : next;
        var (weekday, end) = at > next || tokens.IsWhole ? Before(tokens, at) : (null, next);
        if (weekday is null)
        {
            (weekday, end) = EastAsian(tokens, at, isBracketed);
        }

        if (weekday is null || (isBracketed && !tokens.IsMark(end, ")）")))
        {
            return null;
        }

        next = isBracketed ? end + 1 : end;
        return weekday;
    }

    private static (DayOfWeek? Weekday, int Next) EastAsian(DateTokens tokens, int at, bool isBracketed)
    {
        if (tokens.IsMark(at, "星周週"))
        {
            var day = tokens.IsMark(at, '星') ? at + 2 : at + 1;
            return (Of(tokens, day, ChineseDays), day + 1);
        }

        var isNamed = tokens.IsMark(at + 1, "曜요");
        var weekday = isNamed || isBracketed ? Of(tokens, at, EastAsianDays) ?? Of(tokens, at, KoreanDays) : null;
        return (weekday, !isNamed ? at + 1 : tokens.IsMark(at + 2, "日일") ? at + 3 : at + 2);
    }

    private static DayOfWeek? Of(DateTokens tokens, int at, string days) =>
        tokens.IsMark(at, days) ? (DayOfWeek)days.IndexOf(tokens.TextOf(at)[0], StringComparison.Ordinal) : null;
}
