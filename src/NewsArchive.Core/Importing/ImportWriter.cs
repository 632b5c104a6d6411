using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>
/// The writing half of an import: saves what was read, within transactions that are committed every so often. A rehearsal
/// does all the same to copies of the tables, which nobody else sees or waits for.
/// </summary>
internal sealed class ImportWriter : IDisposable
{
    private const int CommitEvery = 20_000; // records
    private const long CommitAfter = 1000; // milliseconds: readers see what came, and other writers get their turn
    private const int BulkFrom = 3000; // new articles: from here on the index is better put in order once at the end

    // Without a table named here a rehearsal would write to the archive's own.
    private static readonly IReadOnlyList<RehearsedTable> Rehearsed =
    [
        new("sources"), new("runs"), new("outcomes", "message", "problems"), new("containers"), new("originals", "content"),
        new("articles"), new("revisions", "parsed", "problems"), new("places"),
        new("article_texts", "headline", "standfirst", "byline", "dateline", "body", "captions"),
    ];

    private readonly IArticleWatcher watchers;
    private readonly TimeProvider time;
    private readonly bool isRehearsal;
    private readonly WriteTransaction transaction;
    private readonly RunRows runs;
    private readonly ArticleStore store;
    private readonly ContainerRows containers;
    private readonly PlaceRows places;
    private readonly Dictionary<string, long> openContainers = new(StringComparer.Ordinal);
    private int sinceCommit;
    private long committedAt;
    private int recordsOfContainer;
    private bool isBulk;

    public ImportWriter(
        ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time, IReadOnlyList<string> paths, string requestedBy,
        bool isRehearsal, CancellationToken cancellation)
    {
        this.watchers = isRehearsal ? new ArticleWatchers() : watchers; // nobody asks what would follow from a rehearsal
        this.time = time;
        this.isRehearsal = isRehearsal;
        transaction = isRehearsal ? storage.BeginRehearsal(Rehearsed) : storage.BeginWrite(cancellation);
        try
        {
            var connection = transaction.Connection;
            runs = new RunRows(connection);
            runs.MarkInterrupted();
            this.watchers.Resume(connection);
            var now = time.GetUtcNow();
            Run = new ImportRun
            {
                Id = runs.Start(now, requestedBy, paths),
                StartedAt = now,
                RequestedBy = requestedBy,
                Paths = string.Join('\n', paths),
            };
            store = new ArticleStore(
                connection, this.watchers, now, Run.Id, ImportFiles.StillHolds,
                isRehearsal ? article => storage.Read(archived => ArticleRows.CurrentParsed(archived, article)) : null);
            containers = new ContainerRows(connection);
            places = new PlaceRows(connection, Run.Id);
            Commit();
        }
        catch
        {
            transaction.Dispose(); // a full disk is met here first, and the right to write must not be lost by it
            throw;
        }
    }

    public ImportRun Run { get; }

    /// <summary>Saves what was read; returns what became of it, or null where that is nothing to speak of.</summary>
    public ImportOutcome? Write(ReadFile file)
    {
        var outcome = file.Container is { } container ? Write(file.Path, container) : WriteOriginal(file);
        if (outcome is not null)
        {
            Note(outcome);
            recordsOfContainer++;
        }

        if (++sinceCommit >= CommitEvery || Environment.TickCount64 - committedAt > CommitAfter)
        {
            Commit();
        }

        return outcome;
    }

    /// <summary>Marks what was not found below the paths of the run.</summary>
    public List<ImportOutcome> WriteMissing(IEnumerable<string> paths)
    {
        var outcomes = paths.SelectMany(places.MarkMissing)
            .Select(place => new ImportOutcome
            {
                RunId = Run.Id,
                Path = PlaceRows.LastPlace(place.Path).Path,
                Kind = OutcomeKind.Missing,
                ArticleId = place.ArticleId,
                Message = PlaceRows.LastPlace(place.Path).IsRecordGone
                    ? "No longer in its file; article kept."
                    : "File missing; article kept.",
            })
            .ToList();
        outcomes.ForEach(Note);
        return outcomes;
    }

    /// <summary>Ends the run.</summary>
    public void Finish(ImportRunState state, string? failure)
    {
        Run.State = state;
        Run.Failure = failure;
        if (isBulk)
        {
            watchers.EndBulk(transaction.Connection, tidy: state == ImportRunState.Finished);
        }

        Run.FinishedAt = time.GetUtcNow();
        Commit();
    }

    /// <summary>Undoes what was not committed, and ends the run as failed.</summary>
    public void Fail(string failure)
    {
        if (isRehearsal)
        {
            return; // what it says of the run goes with it
        }

        transaction.RollBackAndGoOn();
        Finish(ImportRunState.Failed, failure);
    }

    public void Dispose() => transaction.Dispose();

    private ImportOutcome WriteOriginal(ReadFile file)
    {
        if (file.Found is { } found)
        {
            var saved = store.Save(found, found.Place.Container is { } container ? openContainers[container] : null);
            return new ImportOutcome
            {
                RunId = Run.Id,
                Path = file.Path,
                Kind = KindOf(saved.Kind),
                State = ReadStates.Of(found.Article.Problems),
                ArticleId = saved.ArticleId,
                Revision = saved.Revision,
                Message = saved.Message,
                Problems = found.Article.Problems.Count > 0 ? found.Problems : null,
                Differences = saved.Differences,
            };
        }

        if (file.IsUnreadable)
        {
            places.NotLookedAt(file.Path);
        }
        else if (!file.IsGone)
        {
            places.Seen(file.Path);
        }

        return file.Known is { } known
            ? new ImportOutcome { RunId = Run.Id, Path = file.Path, Kind = OutcomeKind.Unchanged, ArticleId = known.ArticleId }
            : new ImportOutcome
            {
                RunId = Run.Id,
                Path = file.Path,
                Kind = OutcomeKind.Rejected,
                State = ReadState.Refused,
                Message = string.Join(' ', file.Reasons.Select(reason => reason.Message)),
                Problems = ProblemsJson.Write(file.Reasons),
            };
    }

    private static OutcomeKind KindOf(SaveKind saved) => saved switch
    {
        SaveKind.Added => OutcomeKind.Added,
        SaveKind.Revised => OutcomeKind.Revised,
        SaveKind.Unchanged => OutcomeKind.Unchanged,
        SaveKind.Moved => OutcomeKind.Moved,
        SaveKind.Duplicate => OutcomeKind.Duplicate,
        _ => throw new ArgumentOutOfRangeException(nameof(saved), saved, "Not what saving does."),
    };

    private ImportOutcome? Write(string path, ReadContainer container)
    {
        if (container.IsUnchanged)
        {
            var known = containers.At(path)!;
            containers.Seen(known.Id, Run.Id);
            return new ImportOutcome
            {
                RunId = Run.Id,
                Path = path,
                Kind = OutcomeKind.Unchanged,
                Records = known.Records,
                Message = known.Records == 1 ? "1 record" : $"{known.Records:N0} records",
            };
        }

        if (container.Sha256 is null)
        {
            openContainers[path] = containers.Begin(path);
            recordsOfContainer = 0;
        }
        else
        {
            places.EndContainer(openContainers[path], path);
            containers.End(openContainers[path], container.Sha256, container.ReadBy, recordsOfContainer);
        }

        return null;
    }

    private void Note(ImportOutcome outcome)
    {
        Run.Count(outcome);
        if (outcome.Kind != OutcomeKind.Unchanged || !outcome.Path.Contains(FoundPlace.Separator, StringComparison.Ordinal))
        {
            runs.Add(outcome); // unchanged records of containers are only counted
        }
    }

    private void Commit()
    {
        if (!isBulk && Run.Added > BulkFrom)
        {
            isBulk = true;
            watchers.BeginBulk(transaction.Connection);
        }

        runs.Update(Run);
        if (!isRehearsal)
        {
            transaction.CommitAndGoOn();
        }

        sinceCommit = 0;
        committedAt = Environment.TickCount64;
    }
}
