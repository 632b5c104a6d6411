using NewsArchive.Core.Importing;
using Spectre.Console;

namespace NewsArchive.Web.Cli;

/// <summary>An import as text: a progress bar on a terminal, a line for each file that was not unchanged, and a sum at the end.</summary>
internal sealed class ConsoleImportOutput : IImportOutput
{
    public void Show(Func<Action<ImportRun, ImportProgress>, ImportRun> import)
    {
        var run = Console.IsOutputRedirected ? import((_, progress) => WriteLine(progress)) : ShowWithBar(import);
        var counts = Enum.GetValues<OutcomeKind>().Where(kind => run.CountOf(kind) > 0).Select(kind => $"{run.CountOf(kind):N0} {kind.ToString().ToLowerInvariant()}").ToList();
        Console.WriteLine(counts.Count == 0 ? "No files were found." : string.Join(", ", counts) + ".");
        if (!run.ChangedSomething)
        {
            Console.WriteLine("Nothing changed.");
        }
    }

    private static ImportRun ShowWithBar(Func<Action<ImportRun, ImportProgress>, ImportRun> import) => AnsiConsole.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(display =>
        {
            var bar = display.AddTask("import");
            return import((_, progress) =>
            {
                bar.MaxValue = Math.Max(1, progress.Total);
                bar.Value = progress.Done;
                WriteLine(progress);
            });
        });

    private static void WriteLine(ImportProgress progress)
    {
        if (progress.Latest is { Kind: not OutcomeKind.Unchanged } outcome)
        {
            // Through Spectre, which writes above a bar; as text, since a file's name may look like its markup.
            AnsiConsole.Console.WriteLine($"{outcome.Kind,-10} {outcome.Path}{(outcome.Message is { } message ? $": {message}" : "")}");
        }
    }
}
