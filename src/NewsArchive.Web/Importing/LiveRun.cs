using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Importing;

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
