using NewsArchive.Core;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Importing;

/// <summary>Whether an import is running, be it an admin's here or one on the command line.</summary>
public sealed class ImportStatus(ImportQueue queue, Archive archive)
{
    /// <summary>The running import; null when there is none.</summary>
    public LiveRun? Now() => queue.Current ?? (archive.Runs.Latest(1) is [var latest] && IsAtWork(latest) ? LiveRun.Of(latest) : null);

    /// <summary>Where the admin who watched a run goes when it has ended.</summary>
    public string AfterRun() => queue.LastRunId is { } id ? $"/admin/runs/{id}" : "/admin/runs";

    /// <summary>The state of a run as it is: one whose process was killed still says that it runs until the next begins.</summary>
    public ImportRunState StateOf(ImportRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.State == ImportRunState.Running && !IsAtWork(run) ? ImportRunState.Interrupted : run.State;
    }

    private bool IsAtWork(ImportRun run) => run.State == ImportRunState.Running && archive.Importer.IsAtWork;
}
