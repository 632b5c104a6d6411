using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Imports files and folders. One task reads and parses, another writes, in batches: what a batch brought can be found
/// as soon as it is committed, and an interrupted run is simply run again.
/// </summary>
public sealed class Importer(ArchiveStorage storage, ISearchIndex index, TimeProvider time, ImportOptions options, IReadOnlyList<IArticleFormat> formats)
{
    private const string LockName = "import";

    private readonly FileReader reader = new(storage, options, formats);
    private readonly ArticleStore store = new(index, time, (path, sha256) => ImportFiles.StillHolds(path, sha256, options.MaxFileSize));

    /// <summary>Whether an import is at work, in this process or another.</summary>
    public bool IsAtWork
    {
        get
        {
            using var importing = ArchiveLock.TryTake(storage.Folder, LockName);
            return importing is null;
        }
    }

    /// <summary>Imports; returns when everything it brought can be found.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="requestedBy">Who asked for it.</param>
    /// <param name="progress">Told after each file; may be null.</param>
    /// <param name="onWait">Called when another import must end first; may be null.</param>
    /// <param name="cancellation">Stops the run after the current file; what was saved stays.</param>
    public ImportRun Run(
        IReadOnlyCollection<string> paths, string requestedBy, Action<ImportRun, ImportProgress>? progress, Action? onWait, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        using var importing = ArchiveLock.Take(storage.Folder, LockName, onWait, cancellation);
        var fullPaths = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).Distinct(StringComparer.Ordinal).ToList();
        var run = Start(fullPaths, requestedBy);
        try
        {
            Work(run, fullPaths, progress, cancellation);
            Finish(run, ImportRunState.Finished, failure: null);
        }
        catch (OperationCanceledException)
        {
            Finish(run, ImportRunState.Interrupted, "Stopped before its end. Run it again to do the rest.");
            throw;
        }
        catch (Exception exception)
        {
            Finish(run, ImportRunState.Failed, exception.Message);
            throw;
        }

        return run;
    }

    private ImportRun Start(List<string> paths, string requestedBy)
    {
        using var transaction = storage.BeginWrite();
        var rows = new RunRows(transaction.Connection);
        rows.MarkInterrupted();
        var now = time.GetUtcNow();
        var id = rows.Start(now, requestedBy, paths);
        transaction.Commit();
        return new ImportRun { Id = id, StartedAt = now, RequestedBy = requestedBy, Paths = string.Join('\n', paths) };
    }

    private void Finish(ImportRun run, ImportRunState state, string? failure)
    {
        run.State = state;
        run.Failure = failure;
        run.FinishedAt = time.GetUtcNow();
        using var transaction = storage.BeginWrite();
        new RunRows(transaction.Connection).Update(run);
        transaction.Commit();
    }

    private void Work(ImportRun run, List<string> paths, Action<ImportRun, ImportProgress>? progress, CancellationToken cancellation)
    {
        var files = paths.SelectMany(ImportFiles.At).Distinct(StringComparer.Ordinal).ToList();
        using var ahead = new ReadAhead(reader, files, cancellation);
        var done = 0;
        while (ahead.TakeBatch() is { Count: > 0 } batch)
        {
            foreach (var outcome in Write(run, batch))
            {
                progress?.Invoke(run, new ImportProgress(++done, files.Count, outcome));
            }
        }

        foreach (var outcome in WriteMissing(run, paths))
        {
            progress?.Invoke(run, new ImportProgress(done, files.Count, outcome));
        }
    }

    private List<ImportOutcome> Write(ImportRun run, List<ReadFile> batch)
    {
        using var transaction = storage.BeginWrite();
        var rows = new RunRows(transaction.Connection);
        var outcomes = batch.ConvertAll(file => Write(transaction, file, run.Id));
        outcomes.ForEach(rows.Add);
        outcomes.ForEach(run.Count);
        rows.Update(run);
        transaction.Commit();
        return outcomes;
    }

    private ImportOutcome Write(WriteTransaction transaction, ReadFile file, long runId)
    {
        if (file.Found is { } found)
        {
            var saved = store.Save(transaction, found, runId);
            var problems = found.Article.Problems is { Count: > 0 } some ? ProblemsJson.Write(some) : null;
            return new ImportOutcome
            {
                RunId = runId, Path = file.Path, Kind = saved.Kind, ArticleId = saved.ArticleId, Revision = saved.Revision, Message = saved.Message, Problems = problems,
            };
        }

        if (!file.IsGone)
        {
            new PlaceRows(transaction.Connection, runId).Seen(file.Path);
        }

        return file.Known is { } known
            ? new ImportOutcome { RunId = runId, Path = file.Path, Kind = OutcomeKind.Unchanged, ArticleId = known.ArticleId }
            : new ImportOutcome
            {
                RunId = runId, Path = file.Path, Kind = OutcomeKind.Rejected,
                Message = string.Join(' ', file.Reasons.Select(reason => reason.Message)), Problems = ProblemsJson.Write(file.Reasons),
            };
    }

    private List<ImportOutcome> WriteMissing(ImportRun run, List<string> paths)
    {
        using var transaction = storage.BeginWrite();
        var rows = new RunRows(transaction.Connection);
        var places = new PlaceRows(transaction.Connection, run.Id);
        var outcomes = paths.SelectMany(places.MarkMissing)
            .Select(place => new ImportOutcome
            {
                RunId = run.Id, Path = place.Path, Kind = OutcomeKind.Missing, ArticleId = place.ArticleId, Message = "The file is gone; its article stays.",
            })
            .ToList();
        outcomes.ForEach(rows.Add);
        outcomes.ForEach(run.Count);
        rows.Update(run);
        transaction.Commit();
        return outcomes;
    }
}
