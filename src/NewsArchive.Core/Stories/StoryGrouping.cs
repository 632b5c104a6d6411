using NewsArchive.Core.Articles;
using NewsArchive.Core.Dating;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Groups the articles that are new or have changed. First each is linked with those that may tell the same event; then all that
/// hangs together by links is grouped anew; then running stories are told from the events. Each step depends on the articles
/// alone, so that the outcome is the same in whatever order and batches they came.
/// </summary>
internal sealed class StoryGrouping(
    ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time, int mostOfCrowd = StoryGrouping.MostOfCrowd)
    : PendingWork(storage, time)
{
    /// <summary>The most articles that are looked at as hanging together: more than an event has reports.</summary>
    public const int MostOfCrowd = 2000;

    private const int LinkedAtOnce = 1000; // articles of a transaction
    private const int GroupedAtOnce = 500; // neighbourhoods of a transaction
    private const int MostAtOnce = 1000; // articles that a person waits for
    private const int MostKept = 20_000; // reports kept in memory, which a bulk import holds against each other

    private const int MostTogether = 150; // articles that are grouped at once

    private static readonly double[] Strengths = [StoryScore.Claimed, .6, .7, .8, .9, .95, .98];

    private readonly Dictionary<long, StoryReport> kept = [];
    // Articles are linked in the order of their numbers, and those that are linked are not gone through again and again
    private long linkedUpTo;
    private bool isDecided; // whether any decision of a curator stands

    public override bool IsAnyLeft(ArchiveConnection connection) => new StoryRows(connection).IsAnyLeft();

    protected override Func<bool> Begin(ArchiveConnection connection, int processors)
    {
        var rows = new StoryRows(connection);
        rows.MarkAllOfOlderRules();
        var crowds = Crowds(connection, rows);
        var running = new RunningGrouping(connection, rows, id => Report(rows, id), mostOfCrowd);
        var dating = new StoryDating(connection, watchers, Time.GetUtcNow());
        return () => Link(rows, crowds, processors) || Group(connection, rows, crowds, dating) || running.Group(GroupedAtOnce);
    }

    /// <summary>
    /// Groups what a curator touched, at once; where an import is at work or left much undone, its grouping does this too.
    /// </summary>
    public void RunNow()
    {
        using var importing = ArchiveLock.TryTake(Storage.Folder, "import");
        if (importing is not null && Storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM story_pending")) <= MostAtOnce)
        {
            new NameGathering(Storage, Time).Run(most: null, CancellationToken.None); // stories are grouped by names too
            Run(most: null, CancellationToken.None);
        }
    }

    private bool Link(StoryRows rows, Crowds crowds, int processors)
    {
        var unlinked = rows.Unlinked(LinkedAtOnce, behind: linkedUpTo);
        if (unlinked.Count == 0 && linkedUpTo > 0) unlinked = rows.Unlinked(LinkedAtOnce, behind: 0);
        linkedUpTo = unlinked.Count == 0 ? 0 : unlinked[^1].Id;
        if (kept.Count > MostKept) kept.Clear();
        if (unlinked.Count > 0) crowds.Forget();
        var links = new StoryLinks(rows, id => Report(rows, id));
        foreach (var report in InOrder.Of(unlinked, processors, text => text.Report()))
        {
            kept.Remove(report.Id);
            links.Remove(report.Id);
            links.Add(report);
            kept[report.Id] = report;
        }

        return unlinked.Count > 0;
    }

    private bool Group(ArchiveConnection connection, StoryRows rows, Crowds crowds, StoryDating dating)
    {
        isDecided = DecisionRows.AnyStand(connection);
        for (var done = 0; done < GroupedAtOnce; done++)
        {
            if (rows.FirstUngrouped() is not { } first) return done > 0;
            var crowd = crowds.Of(first);
            var reports = crowd.Ids.Select(id => Report(rows, id)).OfType<StoryReport>().ToList();
            reports.Sort(StoryReport.Compare);
            foreach (var part in crowds.Parts(crowd, reports))
            {
                foreach (var group in GroupsOf(part, isDecided ? Decisions(connection, part) : []))
                {
                    rows.SetStory(Members(group), StoryTitle.Of(group).Id);
                    dating.Infer([.. group.Select(report => report.Id).Order()]);
                }
            }

            foreach (var id in crowd.Ids) rows.SetGrouped(id);
            // What became a flood by the last that came is no story any more.
            foreach (var id in crowd.Rest.Where(id => rows.Together(id).Except(crowds.Bound([id])).Any())) rows.MarkLinked(id);
        }

        return true;
    }

    private Crowds Crowds(ArchiveConnection connection, StoryRows rows) => new(
        Strengths, mostOfCrowd, MostTogether,
        id => [.. rows.Links(id).Where(link => link.SameEvent >= StoryScore.Claimed).Select(link => (link.Other, link.SameEvent))],
        id => !isDecided ? [] :
        [
            .. DecisionRows.Standing(connection, id).Where(decision => decision.IsTogether)
                .Select(decision => decision.ArticleId == id ? decision.OtherId : decision.ArticleId),
        ]);

    private static List<StoryDecision> Decisions(ArchiveConnection connection, IEnumerable<StoryReport> reports) =>
        [.. reports.SelectMany(report => DecisionRows.Standing(connection, report.Id)).DistinctBy(decision => decision.Id)];

    private static IEnumerable<List<StoryReport>> GroupsOf(List<StoryReport> reports, List<StoryDecision> decisions)
    {
        if (reports.Count == 1) return [reports];
        var clustering = new StoryClustering(reports.Count, (a, b) => StoryScore.SameEvent(reports[a], reports[b]), StoryScore.Claimed);
        var places = reports.Select((report, place) => (report.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        foreach (var (a, b) in Places(areTogether: false)) clustering.Part(a, b);
        foreach (var (a, b) in Places(areTogether: true).Order()) clustering.JoinAnyway(a, b);
        return clustering.Groups().Select(group => group.Select(member => reports[member]).ToList());

        IEnumerable<(int A, int B)> Places(bool areTogether) => decisions
            .Where(decision => decision.IsTogether == areTogether)
            .Where(decision => places.ContainsKey(decision.ArticleId) && places.ContainsKey(decision.OtherId))
            .Select(decision => (places[decision.ArticleId], places[decision.OtherId]));
    }

    /// <summary>Each with the mean probability that it tells the same event as the others.</summary>
    private static List<(long Id, double Probability)> Members(List<StoryReport> group) =>
    [
        .. group.Select(
            report => (
                report.Id,
                group.Count == 1
                    ? 1
                    : Math.Round(group.Where(other => other != report).Average(other => StoryScore.SameEvent(report, other)), 4))),
    ];

    private StoryReport? Report(StoryRows rows, long id)
    {
        if (!kept.TryGetValue(id, out var report) && rows.Report(id) is { } read)
        {
            kept.Add(id, report = read);
        }

        return report;
    }
}
