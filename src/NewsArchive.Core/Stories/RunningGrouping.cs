using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Tells running stories: chains of events that go on for days or weeks. Two chains are one where the reports of events within a
/// month of each other are likely, on the mean, to be of one running story; so a chain may last longer than any two of its events
/// have to do with each other.
/// </summary>
internal sealed class RunningGrouping(
    ArchiveConnection connection, StoryRows rows, Func<long, StoryReport?> reportOf, int mostOfCrowd)
{
    private const int MostTogether = 300; // articles of a chain that is told at once

    private readonly Crowds crowds = new(
        [StoryScore.ClaimedRunning, .8, .9], mostOfCrowd, MostTogether,
        id => [.. rows.Links(id).Where(link => link.Running >= StoryScore.ClaimedRunning).Select(link => (link.Other, link.Running))],
        rows.Together);

    /// <summary>Tells the running stories of some of the articles that are marked; returns whether any were.</summary>
    public bool Group(int most)
    {
        crowds.Forget();
        for (var done = 0; done < most; done++)
        {
            if (connection.Scalar<long?>("SELECT article_id FROM running_pending ORDER BY article_id LIMIT 1") is not { } first)
            {
                return done > 0;
            }
            var crowd = crowds.Of(first);
            var reports = crowd.Ids.Select(reportOf).OfType<StoryReport>().Where(report => report.Day is not null).ToList();
            reports.Sort(StoryReport.Compare);
            var told = crowds.Parts(crowd, reports).SelectMany(Chains).ToDictionary(pair => pair.Id, pair => pair.Running);
            var left = crowd.Ids.SelectMany(Before).Concat(crowd.Rest.Where(id => RunningOf(id) is not null)).Except(crowd.Ids).ToList();
            foreach (var id in crowd.Ids)
            {
                Set(id, told.TryGetValue(id, out var running) ? running : null);
                connection.Execute("DELETE FROM running_pending WHERE article_id = @id", ("@id", id));
            }

            foreach (var id in left) Mark(id);
        }

        return true;
    }

    private void Mark(long id) => connection.Execute(
        """
        INSERT INTO running_pending (article_id) SELECT @id WHERE NOT EXISTS (SELECT 1 FROM running_pending WHERE article_id = @id)
        """,
        ("@id", id));

    // The articles of the running story that it was of.
    private List<long> Before(long id) => connection.List(
        "SELECT o.article_id FROM running_articles m JOIN running_articles o ON o.running_id = m.running_id WHERE m.article_id = @id",
        row => row.GetInt64(0), ("@id", id));

    private List<(long Id, long Running)> Chains(List<StoryReport> reports)
    {
        if (reports.Count < 2) return [];
        var clustering = new StoryClustering(
            reports.Count,
            (a, b) => reports[a].DaysFrom(reports[b]) <= StoryScore.RunningDays ? StoryScore.Of(reports[a], reports[b]).Running : null,
            StoryScore.ClaimedRunning);
        var stories = reports.Select(report => rows.StoryOf(report.Id)).ToList();
        foreach (var members in Enumerable.Range(0, reports.Count).Where(i => stories[i] is not null).GroupBy(i => stories[i])
            .Select(group => group.ToList()))
        {
            foreach (var other in members.Skip(1)) clustering.JoinAnyway(members[0], other);
        }

        return
        [
            .. clustering.Groups()
                .Where(chain => IsTold([.. chain.Select(i => stories[i] ?? -reports[i].Id)], [.. chain.Select(i => reports[i].Day)]))
                .SelectMany(chain => chain.Select(i => (reports[i].Id, chain.Min(j => reports[j].Id)))),
        ];
    }

    /// <summary>
    /// Whether a chain is a running story: of several events and days, and not of two single reports alone, which are as often two
    /// pieces of news about one actor.
    /// </summary>
    private static bool IsTold(IReadOnlyList<long> events, IReadOnlyList<DateOnly?> days) =>
        events.Distinct().Count() > 1 && days.Distinct().Count() > 1 && events.Count > 2;

    private void Set(long id, long? running)
    {
        if (RunningOf(id) == running) return;
        connection.Execute("DELETE FROM running_articles WHERE article_id = @id", ("@id", id));
        if (running is not null)
        {
            connection.Execute(
                "INSERT INTO running_articles (article_id, running_id) VALUES (@id, @running)", ("@id", id), ("@running", running));
        }
    }

    private long? RunningOf(long id) =>
        connection.Scalar<long?>("SELECT running_id FROM running_articles WHERE article_id = @id", ("@id", id));
}
