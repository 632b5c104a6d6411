using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>Reads words that point from the day of writing: <c>yesterday</c>, <c>this morning</c>, <c>now</c>, <c>recently</c>, <c>soon</c>.</summary>
internal static class WordExpressions
{
    private static readonly FrozenSet<string> Present = FrozenSet.Create(StringComparer.Ordinal, "now", "currently", "current", "nowadays", "presently");

    private static readonly FrozenSet<string> Past = FrozenSet.Create(StringComparer.Ordinal, "recently", "recent", "previously", "formerly", "lately");

    private static readonly FrozenSet<string> Future = FrozenSet.Create(StringComparer.Ordinal, "soon", "future");

    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        var word = sentence[at];
        return Days(word) is { } days
            ? TimeUnits.Shift(sentence.Known, TimeUnit.Day, days) is { } day ? ExpressionReading.Date(WeekdayExpressions.SkipPartOfDay(sentence, at + 1), TimeValue.Day(day), "day word") : null
            : word is "this" && sentence[at + 1] is "morning" or "afternoon" or "evening" ? ExpressionReading.Date(at + 2, TimeValue.Day(sentence.Known), "day word")
            : word is "last" && sentence[at + 1] is "night" ? TimeUnits.Shift(sentence.Known, TimeUnit.Day, -1) is { } night ? ExpressionReading.Date(at + 2, TimeValue.Day(night), "day word") : null
            : word is "earlier" && sentence[at + 1] is "today" ? ExpressionReading.Date(at + 2, TimeValue.Day(sentence.Known), "day word")
            : Vague(sentence, at, word);
    }

    private static int? Days(string word) => word switch { "today" or "tonight" => 0, "yesterday" => -1, "tomorrow" => 1, _ => null };

    private static ExpressionReading? Vague(ExpressionSentence sentence, int at, string word)
    {
        if (word is "then" && sentence[sentence.SkipHyphen(at + 1)] is "current")
        {
            return ExpressionReading.Date(sentence.SkipHyphen(at + 1) + 1, TimeValue.Past, "vague word");
        }

        return Present.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Present, "vague word")
            : Past.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Past, "vague word")
            : Future.Contains(word) ? ExpressionReading.Date(at + 1, TimeValue.Future, "vague word")
            : word is "the" && sentence[at + 1] is "past" && !(TimeUnits.Of(sentence[at + 2]) is not null || sentence.NumberAt(at + 2) is not null) ? ExpressionReading.Date(at + 2, TimeValue.Past, "vague word")
            : word is "one" && sentence[at + 1] is "day" && ExpressionTense.IsToCome(sentence, at, at + 2) ? ExpressionReading.Date(at + 2, TimeValue.Future, "vague word")
            : null;
    }
}
