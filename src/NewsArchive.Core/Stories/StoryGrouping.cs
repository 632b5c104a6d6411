using NewsArchive.Core.Dating;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Groups the articles that are new or have changed. First each is linked with those that may tell the same event, then
/// everything that hangs together is grouped anew, so that the outcome is the same in whatever order articles came.
/// </summary>
internal sealed class StoryGrouping(ArchiveStorage storage, ISearchIndex index, TimeProvider time)
{
    private const int MostLinks = 30; // from one article to those before it: more than hold a story together
    private const int LinkedAtOnce = 500; // articles of a transaction
    private const int GroupedAtOnce = 100; // neighbourhoods of a transaction
    private const int MostAtOnce = 1000; // articles that a person waits for
    private const int MostKept = 20_000; // reports kept in memory, which a bulk import holds against each other

    private readonly Dictionary<long, StoryReport> kept = [];

    /// <summary>Groups what is not grouped yet; returns whether nothing is left.</summary>
    /// <param name="most">How long it may take, as long as a batch is not cut short; null for as long as it takes.</param>
    /// <param name="cancellation">Stops after the current batch; the next run does the rest.</param>
    /// <param name="inBackground">Whether to work on one processor only, where others are wanted by readers.</param>
    public bool Run(TimeSpan? most, CancellationToken cancellation, bool inBackground = false)
    {
        var started = time.GetTimestamp();
        using var transaction = storage.BeginWrite(cancellation);
        var rows = new StoryRows(transaction.Connection);
        var dating = new StoryDating(transaction.Connection, index, time.GetUtcNow());
        var isTimeLeft = true;
        while (isTimeLeft && (Link(rows, inBackground ? 1 : Environment.ProcessorCount) || Group(transaction.Connection, rows, dating)))
        {
            transaction.CommitAndGoOn();
            cancellation.ThrowIfCancellationRequested();
            isTimeLeft = most is null || time.GetElapsedTime(started) < most;
        }

        transaction.Commit();
        kept.Clear();
        return isTimeLeft;
    }

    /// <summary>Groups what a curator touched, at once; where an import is at work or left much undone, its grouping does this too.</summary>
    public void RunNow()
    {
        using var importing = ArchiveLock.TryTake(storage.Folder, "import");
        if (importing is not null && storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM story_pending")) <= MostAtOnce)
        {
            Run(most: null, CancellationToken.None);
        }
    }

    private bool Link(StoryRows rows, int processors)
    {
        var unlinked = rows.Unlinked(LinkedAtOnce);
        if (kept.Count > MostKept) kept.Clear();
        foreach (var report in unlinked.AsParallel().AsOrdered().WithDegreeOfParallelism(processors).Select(article => article.Report()))
        {
            rows.Remove(report.Id);
            kept.Remove(report.Id);
            var others = rows.Sharing(report).Select(id => Report(rows, id)).OfType<StoryReport>().Select(other => (other.Id, Similarity: report.Similarity(other)));
            foreach (var (other, similarity) in others.Where(other => other.Similarity >= StoryParameters.LeastLink).OrderByDescending(other => other.Similarity).Take(MostLinks))
            {
                rows.Link(report.Id, other, similarity);
            }

            rows.Add(report);
            rows.SetLinked(report.Id);
            kept[report.Id] = report;
        }

        return unlinked.Count > 0;
    }

    private bool Group(ArchiveConnection connection, StoryRows rows, StoryDating dating)
    {
        var isDecided = DecisionRows.AnyStand(connection);
        for (var done = 0; done < GroupedAtOnce; done++)
        {
            if (rows.FirstUngrouped() is not { } first)
            {
                return false;
            }

            var (ids, together, apart) = Neighbourhood(connection, rows, first, isDecided);
            var reports = ids.Select(id => Report(rows, id)).OfType<StoryReport>().ToList();
            foreach (var group in StoryClustering.Of(reports, Indices(reports, together), Indices(reports, apart)))
            {
                var articles = group.Select(member => reports[member].Id).Order().ToList();
                rows.SetStory(articles);
                dating.Infer(articles);
            }

            rows.SetGrouped(first);
            ids.ForEach(rows.SetGrouped);
        }

        return true;
    }

    /// <summary>All that hangs together with an article, and what curators hold of it. Where it is too much, only stronger links count.</summary>
    private static (List<long> Ids, HashSet<(long A, long B)> Together, HashSet<(long A, long B)> Apart) Neighbourhood(
        ArchiveConnection connection, StoryRows rows, long first, bool isDecided)
    {
        var links = new Dictionary<long, List<(long Other, double Similarity)>>(); // read once for all steps
        foreach (var least in StoryParameters.LinkSteps)
        {
            var found = new SortedSet<long> { first };
            var (together, apart) = (new HashSet<(long, long)>(), new HashSet<(long, long)>());
            var queue = new Queue<long>(found);
            while (found.Count <= StoryParameters.MostTogether && queue.TryDequeue(out var id))
            {
                var decisions = isDecided ? DecisionRows.Standing(connection, id) : [];
                together.UnionWith(decisions.Where(decision => decision.IsTogether).Select(decision => (decision.ArticleId, decision.OtherId)));
                apart.UnionWith(decisions.Where(decision => !decision.IsTogether).Select(decision => (decision.ArticleId, decision.OtherId)));
                var decided = decisions.Where(decision => decision.IsTogether).Select(decision => decision.ArticleId == id ? decision.OtherId : decision.ArticleId);
                if (!links.TryGetValue(id, out var linked)) links.Add(id, linked = rows.Links(id));
                foreach (var other in linked.Where(link => link.Similarity >= least).Select(link => link.Other).Concat(decided).Where(found.Add)) queue.Enqueue(other);
            }

            if (queue.Count == 0)
            {
                return ([.. found], together, apart);
            }

            if (least == StoryParameters.LinkSteps[^1])
            {
                // Very many with nearly the same words, such as a series of notices: those that are still to be grouped, so that each is once.
                return ([.. found.Where(id => id == first || rows.IsPending(id)).Take(StoryParameters.MostTogether)], together, apart);
            }
        }

        throw new InvalidOperationException("There are steps.");
    }

    private static List<(int A, int B)> Indices(List<StoryReport> reports, HashSet<(long A, long B)> pairs)
    {
        var indices = reports.Select((report, index) => (report.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return [.. pairs.Where(pair => indices.ContainsKey(pair.A) && indices.ContainsKey(pair.B)).Select(pair => (indices[pair.A], indices[pair.B]))];
    }

    private StoryReport? Report(StoryRows rows, long id)
    {
        if (!kept.TryGetValue(id, out var report) && rows.Report(id) is { } read)
        {
            kept.Add(id, report = read);
        }

        return report;
    }
}
