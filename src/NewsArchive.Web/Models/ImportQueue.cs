using System.Threading.Channels;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Models;

/// <summary>Imports that admins ask for, one at a time. Asking while one is running changes nothing.</summary>
public sealed class ImportQueue
{
    private readonly Channel<string> requests = Channel.CreateUnbounded<string>();
    private LiveRun? current;

    /// <summary>The progress of the run that was asked for; null when there is none.</summary>
    public LiveRun? Current => Volatile.Read(ref current);

    /// <summary>The last run that ended; null when none did since the server's start.</summary>
    public long? LastRunId { get; private set; }

    /// <summary>Asks for an import of the configured folders; false where one is running.</summary>
    /// <param name="requestedBy">The admin's name.</param>
    public bool Ask(string requestedBy) =>
        Interlocked.CompareExchange(ref current, LiveRun.Waiting, null) is null && requests.Writer.TryWrite(requestedBy);

    internal ValueTask<string> NextAsync(CancellationToken cancellation) => requests.Reader.ReadAsync(cancellation);

    internal void Report(LiveRun run) => Volatile.Write(ref current, run);

    /// <summary>Lets the next import be asked for.</summary>
    /// <param name="runId">The run that ended; null where it did not come to be.</param>
    internal void End(long? runId)
    {
        LastRunId = runId ?? LastRunId;
        Volatile.Write(ref current, null);
    }
}

/// <summary>How far the running import is.</summary>
/// <param name="RunId">The run; null while it waits for another process's import or lists its files.</param>
/// <param name="Done">Files that are saved.</param>
/// <param name="Total">Files that were found; null while that is not known.</param>
/// <param name="Path">The last file.</param>
/// <param name="Changed">Files that are new, revised or moved so far.</param>
/// <param name="Rejected">Files that are rejected so far.</param>
public sealed record LiveRun(long? RunId, int Done, int? Total, string? Path, int Changed, int Rejected)
{
    /// <summary>A run that was asked for and has not begun.</summary>
    public static LiveRun Waiting { get; } = new(RunId: null, Done: 0, Total: null, Path: null, Changed: 0, Rejected: 0);

    /// <summary>The progress as a run reports it.</summary>
    public static LiveRun Of(ImportRun run, ImportProgress progress)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(progress);
        return new LiveRun(run.Id, progress.Done, progress.Total, progress.Latest?.Path, run.Added + run.Revised + run.Moved, run.Rejected);
    }

    /// <summary>The progress of another process's run, as far as its row tells.</summary>
    public static LiveRun Of(ImportRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new LiveRun(run.Id, run.Total, Total: null, Path: null, run.Added + run.Revised + run.Moved, run.Rejected);
    }
}
