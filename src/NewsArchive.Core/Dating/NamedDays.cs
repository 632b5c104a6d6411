namespace NewsArchive.Core.Dating;

/// <summary>
/// The day of which an undated report tells, as the dated ones name it: for each weekday that it names the day that most of them give, and
/// of these the last that lies in one week with the others.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Matches">What says so, the best first.</param>
internal sealed record NamedDays(DateOnly Day, IReadOnlyList<DayMatch> Matches)
{
    /// <summary>Of the reports that give a day to a weekday so many must give the same one.</summary>
    private const double LeastShare = 2.0 / 3;

    private const int Week = 7;
    private const int LeastOfLongStory = 2;
    private const double ShareOfCommon = .5;

    /// <summary>The reports that say so.</summary>
    public IEnumerable<DatedReport> Reports => Matches.Select(match => match.Report).Distinct();

    /// <summary>Where <c>yesterday</c> is told, the day of writing is the one behind it and no other.</summary>
    public bool IsYesterday => Matches[0].Mention.DaysBack is not null;

    /// <param name="mentions">The days that the undated report names.</param>
    /// <param name="dated">The dated reports.</param>
    /// <param name="isLong">Whether the story is of many days.</param>
    public static NamedDays? Of(IReadOnlyList<DayMention> mentions, IReadOnlyList<DatedReport> dated, bool isLong)
    {
        if (mentions.Count == 0)
        {
            return null;
        }

        // In a story of many days the words of all its reports do not say of which of them a sentence tells, and one report alone may
        // tell of another.
        var common = isLong ? CommonTerms(dated) : null;
        var leastReports = isLong ? LeastOfLongStory : 1;
        var days = mentions.SelectMany(mention => dated.SelectMany(report => DayMatch.Of(mention, report, common)))
            .GroupBy(match => (match.Mention.Day, match.Mention.DaysBack))
            .Select(Agreed).OfType<NamedDays>().Where(named => named.Reports.Count() >= leastReports)
            // one report alone may be dated by the day its page was last changed
            .Where(named => dated.Count > 1 || named.Matches.Any(match => match.IsNamed))
            .ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var best = days.MaxBy(named => named.Reports.Count())!.Day;
        return days.Where(named => Math.Abs(named.Day.DayNumber - best.DayNumber) < Week).OrderByDescending(named =>
            named.Day).ThenByDescending(named => named.IsYesterday).First();
    }

    /// <summary>The terms that a good part of the reports have.</summary>
    private static HashSet<string> CommonTerms(IReadOnlyList<DatedReport> dated) =>
    [
        .. dated.SelectMany(report => report.Told.SelectMany(sentence => sentence.Rare.Keys).Distinct())
            .GroupBy(term => term).Where(group => group.Count() >= ShareOfCommon * dated.Count).Select(group => group.Key),
    ];

    private static NamedDays? Agreed(IEnumerable<DayMatch> matches)
    {
        var all = matches.ToList();
        var best = all.GroupBy(match => match.Day).OrderByDescending(group =>
            group.Select(match => match.Report).Distinct().Count()).ThenByDescending(group => group.Key).First();
        var share = (double)best.Select(match => match.Report).Distinct().Count() / all.Select(match => match.Report).Distinct().Count();
        return share >= LeastShare ? new NamedDays(best.Key, [.. best.OrderByDescending(match => match.Shared.Count)]) : null;
    }
}
