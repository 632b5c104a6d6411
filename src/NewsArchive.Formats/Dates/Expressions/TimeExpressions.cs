using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Finds the expressions of time of an English text and says what they mean, given the day on which it was written:
/// <c>yesterday</c>, <c>last Friday</c>, <c>two months ago</c>,
/// <c>the third quarter</c>, <c>Nov. 25</c>. Values are TIMEX3's (ISO 24617-1).
/// Time and memory grow with the length of the text only.
/// </summary>
public static class TimeExpressions
{
    /// <summary>So many sentences further on a text still speaks of the quarter it named.</summary>
    private const int SentencesOfQuarter = 8;

    private delegate ExpressionReading? Reader(ExpressionSentence sentence, int at);

    /// <summary>
    /// The rules, in the order in which they are asked: those that read more words before those that would read a part of them.
    /// </summary>
    private static readonly Reader[] Readers =
    [
        PartOfPeriod, DistanceReader.Read, QuarterReader.Read, WordExpressions.Read, PeriodReader.Read, CalendarReader.Read,
        WeekdayExpressions.Read, Seasons.ReadAlone, DurationReader.Read,
    ];

    /// <summary>The expressions of a text, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The day on which it was written.</param>
    public static IReadOnlyList<TimeExpression> Find(string text, DateOnly known)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<TimeExpression>();
        TimeValue? quarter = null;
        var sentencesSince = 0;
        foreach (var range in Sentences.Of(text))
        {
            var sentence = new ExpressionSentence(text.AsSpan(range.Start, range.Length), known, sentencesSince++ <= SentencesOfQuarter
                ? quarter : null);
            for (var at = 0; at < sentence.Count;)
            {
                if (At(sentence, at) is not { } reading)
                {
                    at++;
                    continue;
                }

                if (reading.Rule is ExpressionRule.Quarter)
                {
                    (quarter, sentencesSince) = (reading.Value, 0);
                    sentence = sentence.With(quarter);
                }

                var (start, end) = (sentence.Tokens[at].Start, sentence.Tokens[reading.Next - 1].End);
                found.Add(new TimeExpression(range.Start + start, end - start, reading.Kind, reading.Value, reading.Rule,
                    ExpressionTense.Of(sentence, at, reading.Next)));
                at = reading.Next;
            }
        }

        return found;
    }

    private static ExpressionReading? At(ExpressionSentence sentence, int at)
    {
        foreach (var reader in Readers)
        {
            if (reader(sentence, at) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>
    /// <c>the end of the month</c>, <c>early September</c>, <c>mid-1996</c>, <c>year-end</c>: the period of which it is a part.
    /// </summary>
    private static ExpressionReading? PartOfPeriod(ExpressionSentence sentence, int at)
    {
        if (sentence[at] == "year" && sentence[sentence.SkipHyphen(sentence.SkipPossessive(at + 1))] == "end")
        {
            return ExpressionReading.Date(sentence.SkipHyphen(sentence.SkipPossessive(at + 1)) + 1,
                TimeValue.Day(new DateOnly(sentence.Known.Year, 12, 31)), ExpressionRule.EndOfAPeriod);
        }

        var noun = sentence[at] == "the" ? at + 1 : at;
        if (sentence[noun] is "end" or "beginning" or "start" or "middle" && sentence[noun + 1] == "of")
        {
            var whole = noun + 2;
            return sentence[whole] == "the"
                && CalendarUnits.Of(sentence[whole + 1]) is { } unit and (CalendarUnit.Week or CalendarUnit.Month)
                ? ExpressionReading.Date(whole + 2, TimeValue.Of(unit, sentence.Known), ExpressionRule.Period)
                : PeriodReader.Read(sentence, whole) ?? CalendarReader.Read(sentence, whole);
        }

        return sentence[noun] is "early" or "late" or "mid" or "later" or "earlier"
            ? Inner(sentence, sentence.SkipHyphen(noun + 1))
            : null;
    }

    private static ExpressionReading? Inner(ExpressionSentence sentence, int at) =>
        WordExpressions.Read(sentence, at) is { Value.First: not null } word
            ? word
            : PeriodReader.Read(sentence, at) ?? CalendarReader.Read(sentence, at) ?? WeekdayExpressions.Read(sentence, at)
                ?? Seasons.Read(sentence, 0, at);
}
