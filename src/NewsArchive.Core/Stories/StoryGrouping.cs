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
internal sealed class StoryGrouping(ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time)
{
    private const int LinkedAtOnce = 1000; // articles of a transaction
    private const int GroupedAtOnce = 500; // neighbourhoods of a transaction
    private const int MostAtOnce = 1000; // articles that a person waits for
    private const int MostKept = 20_000; // reports kept in memory, which a bulk import holds against each other

    /// <summary>
    /// The most articles that are grouped at once, as the time grows with the third power; more are parted where links are weakest.
    /// </summary>
    private const int MostTogether = 150;

    /// <summary>The most that are looked at as hanging together; where more do, only stronger links count.</summary>
    private const int MostOfCrowd = 2000;
    private const int MostNoted = 200_000; // articles of such crowds that are kept in memory

    private static readonly double[] Strengths = [StoryScore.Claimed, .6, .7, .8, .9, .95, .98];

    private readonly Dictionary<long, StoryReport> kept = [];
    // Articles are linked in the order of their numbers, and those that are linked are not gone through again and again
    private long linkedUpTo;
    // For each strength articles of which more hang together by such links than are looked at, so that this is found out once
    private readonly Dictionary<double, HashSet<long>> crowded = Strengths.ToDictionary(strength => strength, _ => new HashSet<long>());

    /// <summary>Groups what is not grouped yet; returns whether nothing is left.</summary>
    /// <param name="most">How long it may take, as long as a batch is not cut short; null for as long as it takes.</param>
    /// <param name="cancellation">Stops after the current batch; the next run does the rest.</param>
    /// <param name="inBackground">Whether to work on one processor only, where others are wanted by readers.</param>
    public bool Run(TimeSpan? most, CancellationToken cancellation, bool inBackground = false)
    {
        if (!storage.Read(connection => new StoryRows(connection).IsAnyLeft())) return true;
        var started = time.GetTimestamp();
        using var transaction = storage.BeginWrite(cancellation);
        var connection = transaction.Connection;
        var rows = new StoryRows(connection);
        rows.MarkAllOfOlderRules();
        var running = new RunningGrouping(connection, rows, id => Report(rows, id));
        var dating = new StoryDating(connection, watchers, time.GetUtcNow());
        var isTimeLeft = true;
        while (isTimeLeft
            && (
                Link(rows, inBackground ? 1 : Environment.ProcessorCount) || Group(connection, rows, dating)
                    || running.Group(GroupedAtOnce)))
        {
            transaction.CommitAndGoOn();
            cancellation.ThrowIfCancellationRequested();
            isTimeLeft = most is null || time.GetElapsedTime(started) < most;
        }

        transaction.Commit();
        kept.Clear();
        ForgetCrowds();
        return isTimeLeft;
    }

    /// <summary>
    /// Groups what a curator touched, at once; where an import is at work or left much undone, its grouping does this too.
    /// </summary>
    public void RunNow()
    {
        using var importing = ArchiveLock.TryTake(storage.Folder, "import");
        if (importing is not null && storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM story_pending")) <= MostAtOnce)
        {
            new NameGathering(storage, time).Run(most: null, CancellationToken.None); // stories are grouped by names too
            Run(most: null, CancellationToken.None);
        }
    }

    private bool Link(StoryRows rows, int processors)
    {
        var unlinked = rows.Unlinked(LinkedAtOnce, behind: linkedUpTo);
        if (unlinked.Count == 0 && linkedUpTo > 0) unlinked = rows.Unlinked(LinkedAtOnce, behind: 0);
        linkedUpTo = unlinked.Count == 0 ? 0 : unlinked[^1].Id;
        if (kept.Count > MostKept) kept.Clear();
        if (unlinked.Count > 0) ForgetCrowds();
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

    private bool Group(ArchiveConnection connection, StoryRows rows, StoryDating dating)
    {
        var isDecided = DecisionRows.AnyStand(connection);
        for (var done = 0; done < GroupedAtOnce; done++)
        {
            if (rows.FirstUngrouped() is not { } first) return done > 0;
            var crowd = Crowd.Of(connection, rows, first, isDecided, crowded);
            var reports = crowd.Ids.Select(id => Report(rows, id)).OfType<StoryReport>().ToList();
            reports.Sort(StoryReport.Compare);
            foreach (var part in crowd.Parts(reports))
            {
                foreach (var group in GroupsOf(part, crowd))
                {
                    rows.SetStory(Members(group), StoryTitle.Of(group).Id);
                    dating.Infer([.. group.Select(report => report.Id).Order()]);
                }
            }

            rows.SetGrouped(first);
            foreach (var id in crowd.Ids) rows.SetGrouped(id);
        }

        return true;
    }

    private static IEnumerable<List<StoryReport>> GroupsOf(List<StoryReport> reports, Crowd crowd)
    {
        var clustering = new StoryClustering(reports.Count, (a, b) => StoryScore.SameEvent(reports[a], reports[b]), StoryScore.Claimed);
        var places = reports.Select((report, place) => (report.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        foreach (var (a, b) in Places(crowd.Apart)) clustering.Part(a, b);
        foreach (var (a, b) in Places(crowd.Together).Order()) clustering.JoinAnyway(a, b);
        return clustering.Groups().Select(group => group.Select(member => reports[member]).ToList());

        IEnumerable<(int A, int B)> Places(IEnumerable<(long A, long B)> pairs) =>
            pairs.Where(pair => places.ContainsKey(pair.A) && places.ContainsKey(pair.B)).Select(pair => (places[pair.A], places[pair.B]));
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

    private void ForgetCrowds()
    {
        foreach (var articles in crowded.Values) articles.Clear();
    }

    private StoryReport? Report(StoryRows rows, long id)
    {
        if (!kept.TryGetValue(id, out var report) && rows.Report(id) is { } read)
        {
            kept.Add(id, report = read);
        }

        return report;
    }

    /// <summary>All that hangs together with an article, and what curators hold of it.</summary>
    private sealed class Crowd
    {
        private readonly Dictionary<long, List<StoryLinks.Link>> links = [];

        public SortedSet<long> Ids { get; } = [];

        public HashSet<(long A, long B)> Together { get; } = [];

        public HashSet<(long A, long B)> Apart { get; } = [];

        /// <summary>What hangs together with an article by the weakest links by which it is no more than is looked at.</summary>
        public static Crowd Of(
            ArchiveConnection connection, StoryRows rows, long first, bool isDecided, Dictionary<double, HashSet<long>> crowded)
        {
            var crowd = new Crowd();
            foreach (var least in Strengths)
            {
                if (crowd.Gather(connection, rows, first, isDecided, least, crowded[least])) break;
            }

            return crowd;
        }

        // Returns whether that is all; of more the first stay, and those that were seen are noted.
        private bool Gather(
            ArchiveConnection connection, StoryRows rows, long first, bool isDecided, double least, HashSet<long> tooMany)
        {
            Ids.Clear();
            Ids.Add(first);
            var queue = new Queue<long>(Ids);
            while (queue.TryDequeue(out var id))
            {
                if (Ids.Count > MostOfCrowd || (tooMany.Contains(id) && least < Strengths[^1]))
                {
                    if (tooMany.Count > MostNoted) tooMany.Clear();
                    tooMany.UnionWith(Ids);
                    return false;
                }

                foreach (var other in LinkedWith(connection, rows, id, isDecided, least).Where(Ids.Add)) queue.Enqueue(other);
            }

            return true;
        }

        private IEnumerable<long> LinkedWith(ArchiveConnection connection, StoryRows rows, long id, bool isDecided, double least)
        {
            var decisions = isDecided ? DecisionRows.Standing(connection, id) : [];
            Together.UnionWith(
                decisions.Where(decision => decision.IsTogether).Select(decision => (decision.ArticleId, decision.OtherId)));
            Apart.UnionWith(
                decisions.Where(decision => !decision.IsTogether).Select(decision => (decision.ArticleId, decision.OtherId)));
            var decided = decisions.Where(decision => decision.IsTogether)
                .Select(decision => decision.ArticleId == id ? decision.OtherId : decision.ArticleId);
            if (!links.TryGetValue(id, out var linked))
            {
                links.Add(id, linked = [.. rows.Links(id).Where(link => link.SameEvent >= StoryScore.Claimed)]);
            }

            return linked.Where(link => link.SameEvent >= least).Select(link => link.Other).Concat(decided);
        }

        /// <summary>
        /// Parts that are small enough to be grouped, cut where links are weakest; what only copies make large is cut by its order.
        /// </summary>
        /// <param name="reports">The reports in their order.</param>
        public IEnumerable<List<StoryReport>> Parts(List<StoryReport> reports)
        {
            IEnumerable<List<StoryReport>> parts = [reports];
            foreach (var least in Strengths.Skip(1))
            {
                parts = parts.SelectMany(part => part.Count <= MostTogether ? [part] : Cut(part, least)).ToList();
            }

            return parts.SelectMany(part => part.Chunk(MostTogether)).Select(part => part.ToList());
        }

        private IEnumerable<List<StoryReport>> Cut(List<StoryReport> part, double least)
        {
            var group = part.ToDictionary(report => report.Id, report => report.Id);
            foreach (var report in part)
            {
                foreach (var link in links.GetValueOrDefault(report.Id, [])
                    .Where(link => link.SameEvent >= least && group.ContainsKey(link.Other)))
                {
                    var (kept, gone) = (Root(report.Id), Root(link.Other));
                    group[gone] = kept;
                }
            }

            return part.GroupBy(report => Root(report.Id)).Select(found => found.ToList());

            long Root(long id) => group[id] == id ? id : group[id] = Root(group[id]);
        }
    }
}
