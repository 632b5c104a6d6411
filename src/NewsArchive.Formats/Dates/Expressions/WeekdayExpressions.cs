namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads weekdays: <c>Friday</c> is the last one, the day of writing included, or the next where the words are of days to come.
/// </summary>
internal static class WeekdayExpressions
{
    private const int DaysOfWeek = 7;

    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        if (NameAt(sentence, at) is not { } weekday)
        {
            return Habit(sentence, at);
        }

        var next = SkipPartOfDay(sentence, at + 1);
        var back = ((int)sentence.Known.DayOfWeek - (int)weekday + DaysOfWeek) % DaysOfWeek;
        var days = ExpressionTense.IsToCome(sentence, at, next) ? (DaysOfWeek - back) % DaysOfWeek : -back;
        return CalendarUnits.Shift(sentence.Known, CalendarUnit.Day, days) is { } day
            ? ExpressionReading.Date(next, TimeValue.Day(day), ExpressionRule.Weekday) : null;
    }

    /// <summary>A weekday's whole name, or an abbreviation with its dot.</summary>
    public static DayOfWeek? NameAt(ExpressionSentence sentence, int at) =>
        sentence.Tokens.WeekdayAt(at) is { } weekday && sentence.IsCapital(at)
            && (sentence[at].Length > 5 || (sentence[at + 1] == "." && sentence.Tokens[at + 1].IsAttached)) ? weekday : null;

    public static int SkipPartOfDay(ExpressionSentence sentence, int at) =>
        sentence[at] is "morning" or "afternoon" or "evening" or "night" or "noon" ? at + 1 : at;

    /// <summary><c>Mondays</c>, <c>Tuesday nights</c>.</summary>
    private static ExpressionReading? Habit(ExpressionSentence sentence, int at)
    {
        if (sentence[at] is not { Length: > 6 } word || !word.EndsWith("days", StringComparison.Ordinal))
        {
            return null;
        }

        var names = DateNames.Lookup(word.AsSpan(0, word.Length - 1));
        return names?.FirstOrDefault(name => name is { Language: "en", IsMonth: false }) is { } day
            ? ExpressionReading.Set(at + 1, new TimeValue($"XXXX-WXX-{day.Value}"), ExpressionRule.Habit)
            : null;
    }
}
