using System.Collections.Concurrent;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Imports files and folders. One task reads and parses, another writes: what it brought can be found as soon as it is
/// committed, and an interrupted run is simply run again.
/// </summary>
public sealed class Importer(
    ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time, ImportOptions options, KnownFormats formats)
{
    private const string LockName = "import";
    private const double ShareOfGrouping = .4; // of an import's time, by which grouping may lengthen it; what is left over is done later
    private const double ShareOfNaming = .1; // likewise
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(100); // after which another process is asked for the lock again
    private static readonly TimeSpan AlwaysForNaming = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AlwaysForGrouping = TimeSpan.FromSeconds(5); // so that a small import is grouped when it ends

    private readonly ConcurrentDictionary<long, string> unsaid = new(); // why runs failed whose end could not be saved

    private readonly FileReader reader = new(storage, watchers, options, formats);

    /// <summary>Whether an import is at work, in this process or another.</summary>
    public bool IsAtWork
    {
        get
        {
            try
            {
                using var importing = ArchiveLock.TryTake(storage.Folder, LockName);
                return importing is null;
            }
            catch (ArchiveException)
            {
                return false; // nobody can take the lock in a folder that cannot be written to
            }
        }
    }

    /// <summary>Imports; returns when everything it brought can be found.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="requestedBy">Who asked for it.</param>
    /// <param name="progress">Told after each original; may be null.</param>
    /// <param name="onWait">Called when another import must end first; may be null.</param>
    /// <param name="cancellation">Stops the run after the current file; what was saved stays.</param>
    /// <param name="isRehearsal">Whether to find out what the run would do, and do none of it.</param>
    public ImportRun Run(
        IReadOnlyCollection<string> paths, string requestedBy, Action<ImportRun, ImportProgress>? progress, Action? onWait,
        CancellationToken cancellation,
        bool isRehearsal = false)
    {
        ArgumentNullException.ThrowIfNull(paths);
        // A rehearsal changes nothing, so it neither waits for an import nor lets one wait
        using var importing = isRehearsal ? null : ArchiveLock.Take(storage.Folder, LockName, onWait, cancellation);
        var fullPaths = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var started = time.GetTimestamp();
        var run = Import(fullPaths, requestedBy, progress, isRehearsal, cancellation);
        if (!isRehearsal)
        {
            var most = time.GetElapsedTime(started) * ShareOfGrouping;
            var mostForNames = most * ShareOfNaming / ShareOfGrouping;
            // Stories are grouped by names too
            Naming().Run(mostForNames > AlwaysForNaming ? mostForNames : AlwaysForNaming, cancellation);
            Grouping().Run(most > AlwaysForGrouping ? most : AlwaysForGrouping, cancellation);
        }

        return run;
    }

    /// <summary>
    /// Goes on grouping articles into stories, and looking for the names by which they are grouped, where imports left off; returns whether
    /// nothing is left.
    /// </summary>
    /// <param name="most">How long it may take; null for as long as it takes.</param>
    /// <param name="cancellation">Stops it; the rest stays to be done.</param>
    /// <param name="inBackground">Whether to leave the other processors to others, and not to wait for other processes.</param>
    public bool GroupStories(TimeSpan? most, CancellationToken cancellation, bool inBackground = false) =>
        Finish([Naming(), Grouping()], most, inBackground, cancellation);

    /// <summary>Goes on looking for the names of articles where imports left off; returns whether nothing is left.</summary>
    /// <param name="most">How long it may take; null for as long as it takes.</param>
    /// <param name="cancellation">Stops it; the rest stays to be done.</param>
    /// <param name="inBackground">Whether to leave the other processors to others, and not to wait for other processes.</param>
    public bool GatherNames(TimeSpan? most, CancellationToken cancellation, bool inBackground = false) =>
        Finish([Naming()], most, inBackground, cancellation);

    /// <summary>Does the last of some works, and those before it that it rests on.</summary>
    private bool Finish(PendingWork[] works, TimeSpan? most, bool inBackground, CancellationToken cancellation)
    {
        if (!storage.Read(works[^1].IsAnyLeft))
        {
            return true; // who holds the lock is taken for an import at work, so it is not taken for nothing
        }

        using var importing = TakeToFinish(waits: !inBackground, cancellation);
        return importing is not null && works.All(work => work.Run(most, cancellation, inBackground));
    }

    /// <summary>
    /// The lock of imports; null where an import is at work. Where others go on with what is left, their turn is waited for.
    /// </summary>
    private ArchiveLock? TakeToFinish(bool waits, CancellationToken cancellation)
    {
        for (; ; cancellation.ThrowIfCancellationRequested())
        {
            var isRunning = storage.Read(connection => new RunRows(connection).IsAnyRunning());
            if (ArchiveLock.TryTake(storage.Folder, LockName) is { } taken)
            {
                EndKilledRuns(isRunning, cancellation);
                return taken;
            }

            if (!waits || isRunning)
            {
                return null;
            }

            cancellation.WaitHandle.WaitOne(Turn);
        }
    }

    /// <summary>Says of runs that ended without saying so that they did, as after a full disk or a killed process.</summary>
    public void SettleRuns(CancellationToken cancellation)
    {
        if (!storage.Read(connection => new RunRows(connection).IsAnyRunning()))
        {
            return;
        }

        using var importing = ArchiveLock.TryTake(storage.Folder, LockName);
        EndKilledRuns(importing is not null, cancellation);
    }

    /// <summary>
    /// Whoever holds the lock knows that a run which says it is at work was killed, and says so before anyone takes the lock for its work.
    /// </summary>
    private void EndKilledRuns(bool isAnyRunning, CancellationToken cancellation)
    {
        if (isAnyRunning)
        {
            using var transaction = storage.BeginWrite(cancellation);
            var runs = new RunRows(transaction.Connection);
            foreach (var (run, failure) in unsaid)
            {
                runs.MarkFailed(run, failure);
                unsaid.TryRemove(run, out _);
            }

            runs.MarkInterrupted();
            transaction.Commit();
        }
    }

    private NameGathering Naming() => new(storage, time);

    private StoryGrouping Grouping() => new(storage, watchers, time, options.MostOfCrowd);

    private ImportRun Import(
        List<string> paths, string requestedBy, Action<ImportRun, ImportProgress>? progress, bool isRehearsal,
        CancellationToken cancellation)
    {
        using var writer = new ImportWriter(storage, watchers, time, paths, requestedBy, isRehearsal, cancellation);
        try
        {
            Work(writer, paths, progress, cancellation);
            writer.Finish(ImportRunState.Finished, failure: null);
        }
        catch (OperationCanceledException)
        {
            writer.Finish(ImportRunState.Interrupted, "Stopped before it finished. Run it again to complete it.");
            throw;
        }
        catch (Exception exception)
        {
            Fail(writer, StorageFault.Of(exception)?.Message ?? exception.Message);
            throw;
        }

        return writer.Run;
    }

    /// <summary>Ends a run as failed; where not even that can be saved it is kept in mind (<see cref="SettleRuns"/>).</summary>
    private void Fail(ImportWriter writer, string failure)
    {
        try
        {
            writer.Fail(failure);
        }
        catch (Exception exception) when (StorageFault.Of(exception) is not null)
        {
            unsaid[writer.Run.Id] = failure; // what ended the run is what is thrown on
        }
    }

    private void Work(ImportWriter writer, List<string> paths, Action<ImportRun, ImportProgress>? progress, CancellationToken cancellation)
    {
        var files = paths.SelectMany(ImportFiles.At).Distinct(StringComparer.Ordinal).ToList();
        var bytes = Math.Max(1, files.Sum(ReadAhead.LengthOf));
        using var ahead = new ReadAhead(reader, files, cancellation);
        foreach (var file in ahead.Files())
        {
            var outcome = writer.Write(file);
            progress?.Invoke(
                writer.Run, new ImportProgress(file.FilesRead, files.Count, Math.Min(1, (double)file.BytesRead / bytes), outcome));
        }

        foreach (var outcome in writer.WriteMissing(paths))
        {
            progress?.Invoke(writer.Run, new ImportProgress(files.Count, files.Count, 1, outcome));
        }
    }
}

/// <summary>How far a run is.</summary>
/// <param name="Done">Files that are saved.</param>
/// <param name="Total">Files that were found.</param>
/// <param name="Share">How much of the files' bytes is read and saved, from 0 to 1: the honest measure where one file holds many
/// articles.</param>
/// <param name="Latest">What became of the last original.</param>
public sealed record ImportProgress(int Done, int Total, double Share, ImportOutcome? Latest);
