namespace NewsArchive.Core.Dating;

/// <summary>
/// A record without a date in a file whose articles stand in the order of time is of the days between those beside it. Downloads, feeds
/// and exports are in that order, or in the reverse; in one that is not, eight articles in order would be a rare chance.
/// </summary>
internal static class PlaceInOrder
{
    /// <summary>Dated articles on either side that must be in order.</summary>
    public const int Beside = 4;

    /// <summary>Where those beside it are further apart the place says too little.</summary>
    private const int MostDays = 31;

    /// <param name="before">The dated articles before it, the nearest first.</param>
    /// <param name="behind">Those behind it, the nearest first.</param>
    public static DateConclusion? Of(IReadOnlyList<DatedReport> before, IReadOnlyList<DatedReport> behind)
    {
        if (before.Count < Beside || behind.Count < Beside)
        {
            return null;
        }

        var days = before.Reverse().Concat(behind).Select(report => report.Day.DayNumber).ToList();
        var steps = days.Zip(days.Skip(1), (day, next) => Math.Sign(next - day)).ToList();
        if (steps.Contains(1) && steps.Contains(-1))
        {
            return null;
        }

        var (first, last) = before[0].Day < behind[0].Day ? (before[0], behind[0]) : (behind[0], before[0]);
        return last.Day.DayNumber - first.Day.DayNumber >= MostDays ? null : new DateConclusion(
            DateInference.Approximately(first.Day, last.Day), "its place in a file in chronological order",
            $"The articles in its file are in chronological order: the one before it is dated {before[0].Day:yyyy-MM-dd}, "
            + $"the one after it {behind[0].Day:yyyy-MM-dd}.",
            [new DateWitness(before[0]), new DateWitness(behind[0])]);
    }
}
