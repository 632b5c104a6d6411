using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads words that point from the day of writing: <c>yesterday</c>,
/// <c>this morning</c>, <c>now</c>, <c>recently</c>, <c>soon</c>.
/// </summary>
internal static class WordExpressions
{
    private static readonly FrozenSet<string> Present = FrozenSet.Create(StringComparer.Ordinal, "now", "currently", "current", "nowadays",
        "presently");

    private static readonly FrozenSet<string> Past = FrozenSet.Create(StringComparer.Ordinal, "recently", "recent", "previously",
        "formerly", "lately");

    private static readonly FrozenSet<string> Future = FrozenSet.Create(StringComparer.Ordinal, "soon", "future");

    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        var (days, words) = (sentence[at], sentence[at + 1]) switch
        {
            ("today" or "tonight", _) => (0, 1),
            ("yesterday", _) => (-1, 1),
            ("tomorrow", _) => (1, 1),
            ("this", "morning" or "afternoon" or "evening") or ("earlier", "today") => (0, 2),
            ("last", "night") => (-1, 2),
            _ => (0, 0),
        };
        if (words == 0)
        {
            return Vague(sentence, at, sentence[at]);
        }

        return CalendarUnits.Shift(sentence.Known, CalendarUnit.Day, days) is { } day
            ? ExpressionReading.Date(WeekdayExpressions.SkipPartOfDay(sentence, at + words), TimeValue.Day(day), ExpressionRule.DayWord)
            : null;
    }

    private static ExpressionReading? Vague(ExpressionSentence sentence, int at, string word)
    {
        if (word is "then" && sentence[sentence.SkipHyphen(at + 1)] is "current")
        {
            return ExpressionReading.Date(sentence.SkipHyphen(at + 1) + 1, TimeValue.Past, ExpressionRule.VagueWord);
        }

        return Present.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Present, ExpressionRule.VagueWord)
            : Past.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Past, ExpressionRule.VagueWord)
            : Future.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Future, ExpressionRule.VagueWord)
            : word is "the" && sentence[at + 1] is "past"
                && !(CalendarUnits.Of(sentence[at + 2]) is not null || sentence.NumberAt(at + 2) is not null)
                ? ExpressionReading.Date(at + 2, TimeValue.Past, ExpressionRule.VagueWord)
            : word is "one" && sentence[at + 1] is "day" && ExpressionTense.IsToCome(sentence, at, at + 2)
                ? ExpressionReading.Date(at + 2, TimeValue.Future, ExpressionRule.VagueWord)
            : null;
    }
}
