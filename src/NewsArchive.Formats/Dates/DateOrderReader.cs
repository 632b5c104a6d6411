namespace NewsArchive.Formats.Dates;

/// <summary>Says which days three numbers may mean. One where calendar or language decide, two where the order stays open.</summary>
internal static class DateOrderReader
{
    /// <summary>The days of <c>a/b/year</c>; none where the calendar has no such day in any order.</summary>
    public static IEnumerable<DateOnly> Days(DateTokens tokens, int at, int year)
    {
        var (first, second) = (tokens[at].Value, tokens[at + 2].Value);
        var dayFirst = DateReading.Calendar(year, second, first);
        var monthFirst = DateReading.Calendar(year, first, second);
        return OrderOf(tokens, at) switch
        {
            DateOrder.DayFirst => Known([dayFirst ?? monthFirst]),
            DateOrder.MonthFirst => Known([monthFirst ?? dayFirst]),
            _ => Known([dayFirst, monthFirst]),
        };
    }

    /// <summary>The days of three short numbers; with hyphens the year may also come first, as in ISO 8601.</summary>
    public static IEnumerable<DateOnly> DaysOfShortYear(DateTokens tokens, int at)
    {
        var days = Days(tokens, at, YearReader.Whole(tokens[at + 4].Value));
        return tokens.IsMark(at + 1, '-') && tokens[at].IsNumber(2) && OrderOf(tokens, at) == DateOrder.Open
            ? days.Concat(Known([DateReading.Calendar(YearReader.Whole(tokens[at].Value), tokens[at + 2].Value, tokens[at + 4].Value)]))
                .Distinct()
            : days;
    }

    /// <summary>The order of the language; dots are written day first wherever they are written at all.</summary>
    private static DateOrder OrderOf(DateTokens tokens, int at) =>
        tokens.Names.Order == DateOrder.Open && tokens.IsMark(at + 1, '.') ? DateOrder.DayFirst : tokens.Names.Order;

    private static IEnumerable<DateOnly> Known(IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().Distinct();
}
