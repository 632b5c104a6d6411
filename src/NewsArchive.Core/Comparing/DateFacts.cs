using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Dates and times of day of two matched sentences, compared where each sentence has exactly one of the same exactness:
/// two full dates, two without a year, two times of day. Different ones must stand beside the same word, unless two times are twelve hours
/// apart. A weekday beside a date is not held against another.
/// </summary>
internal static class DateFacts
{
    /// <param name="a">One sentence.</param>
    /// <param name="b">The other.</param>
    /// <param name="mayDiffer">Whether the match is sure enough that different dates may be of the same thing.</param>
    public static IEnumerable<FoundFact> Of(string a, string b, bool mayDiffer)
    {
        var (ofA, ofB) = (DatePhrases.Find(a), DatePhrases.Find(b));
        foreach (var fact in One(a, ofA, b, ofB).Where(fact => mayDiffer || fact.Status != FactStatus.Differ)) yield return fact;
        if (ClockTimes.Of(a) is [var timeA] && ClockTimes.Of(b) is [var timeB]
            && (IsSameOnTheDial(timeA.Value, timeB.Value) || (mayDiffer && AreOfSameThing(a, timeA.Range, b, timeB.Range))))
        {
            yield return new FoundFact(
                FactKind.Time, timeA.Value == timeB.Value ? FactStatus.Agree : FactStatus.Differ, timeA.Range.In(a), timeB.Range.In(b));
        }
    }

    private static IEnumerable<FoundFact> One(string a, IReadOnlyList<DatePhrase> ofA, string b, IReadOnlyList<DatePhrase> ofB)
    {
        if (ofA is not [var x] || ofB is not [var y])
        {
            yield break;
        }

        bool? isSame = x.Date is { } dateX && y.Date is { } dateY ? dateX.Text == dateY.Text
            : x.WithoutYear is { } dayX && y.WithoutYear is { } dayY ? dayX == dayY
            : null;
        var isOfSameThing = AreOfSameThing(a, new TextRange(x.Start, x.Length), b, new TextRange(y.Start, y.Length));
        if (isSame is { } same && (same || isOfSameThing))
        {
            yield return new FoundFact(
                FactKind.Date, same ? FactStatus.Agree : FactStatus.Differ, a.Substring(x.Start, x.Length), b.Substring(y.Start, y.Length));
        }
    }

    // 10:15 a.m. and 10:15 p.m. are one time, told wrongly in one text.
    private static bool IsSameOnTheDial(TimeOnly x, TimeOnly y) => x.Hour % 12 == y.Hour % 12 && x.Minute == y.Minute;

    private static bool AreOfSameThing(string a, TextRange inA, string b, TextRange inB) =>
        new NearbyWords(a, Term.Of(a), inA, []).AreSharedWith(new NearbyWords(b, Term.Of(b), inB, []));
}
