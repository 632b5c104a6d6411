using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Dates and times of day of two matched sentences, compared where each sentence has exactly one of the same exactness:
/// two full dates, two without a year, two times of day. Different dates must stand beside the same word. A weekday beside a date is not held against another.
/// </summary>
internal static class DateFacts
{
    public static IEnumerable<FoundFact> Of(string a, string b)
    {
        var (ofA, ofB) = (DatePhrases.Find(a), DatePhrases.Find(b));
        foreach (var fact in One(a, ofA, b, ofB)) yield return fact;
        if (ClockTimes.Of(a) is [var timeA] && ClockTimes.Of(b) is [var timeB])
        {
            yield return new FoundFact(FactKind.Time, timeA.Value == timeB.Value ? FactStatus.Agree : FactStatus.Differ, timeA.Range.In(a), timeB.Range.In(b));
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
        var isOfSameThing = NearbyWords.AreShared(a, new TextRange(x.Start, x.Length), b, new TextRange(y.Start, y.Length));
        if (isSame is { } same && (same || isOfSameThing))
        {
            yield return new FoundFact(FactKind.Date, same ? FactStatus.Agree : FactStatus.Differ, a.Substring(x.Start, x.Length), b.Substring(y.Start, y.Length));
        }
    }
}
