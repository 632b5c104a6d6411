namespace NewsArchive.Web.Importing;

/// <summary>The running import as its page shows it.</summary>
/// <param name="Running">Whether there is one.</param>
/// <param name="Run">The running import, with its counts.</param>
/// <param name="Text">The same in a sentence.</param>
/// <param name="Work">What is left to do after imports, in a sentence; null where nothing is.</param>
/// <param name="Next">Where to go when there is none any more.</param>
public sealed record ImportProgressJson(bool Running, LiveRun? Run, string Text, string? Work, string Next)
{
    public static ImportProgressJson Of(ImportStatus status, WorkPace pace)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(pace);
        var run = status.Now();
        return new ImportProgressJson(run is not null, run, TextOf(run), pace.Look(), status.AfterRun());
    }

    private static string TextOf(LiveRun? run) => run switch
    {
        null => "Import finished.",
        { RunId: null } => "Starting: listing files, or waiting for another import to finish.",
        { Total: { } total } => $"{run.Done:N0} of {total:N0} files; {Counts(run)}",
        _ => $"{run.Done:N0} files so far; {Counts(run)}",
    };

    private static string Counts(LiveRun run) => $"{run.Changed:N0} new, revised or moved; {run.Rejected:N0} rejected.";
}
