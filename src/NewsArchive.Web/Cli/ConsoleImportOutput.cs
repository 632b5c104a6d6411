using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;
using Spectre.Console;

namespace NewsArchive.Web.Cli;

/// <summary>An import as text: a progress bar on a terminal, a line for each file that was not unchanged, and a sum at the end.</summary>
/// <param name="isRehearsal">Whether nothing is done, and the sum says so.</param>
internal sealed class ConsoleImportOutput(bool isRehearsal) : IImportOutput
{
    public void Show(Func<Action<ImportRun, ImportProgress>, ImportRun> import)
    {
        var run = Console.IsOutputRedirected ? import((_, progress) => WriteLines(progress, Console.WriteLine)) : ShowWithBar(import);
        var counts = Enum.GetValues<OutcomeKind>().Where(kind => run.CountOf(kind) > 0)
            .Select(kind => $"{run.CountOf(kind):N0} {kind.ToString().ToLowerInvariant()}").ToList();
        Console.WriteLine(counts.Count == 0 ? "No files were found." : string.Join(", ", counts) + ".");
        WriteDoubts(run);
        if (isRehearsal || !run.ChangedSomething)
        {
            Console.WriteLine(isRehearsal ? "Dry run: nothing was changed." : "Nothing changed.");
        }
    }

    private static void WriteDoubts(ImportRun run)
    {
        if (run.Doubts + run.NotSure > 0)
        {
            Console.WriteLine(
                $"Of the articles read: {run.Read:N0} without doubts, {run.Doubts:N0} with doubts, {run.NotSure:N0} not sure.");
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
                bar.Value = progress.Share * bar.MaxValue;
                // Above the bar; as text, since a file's name may look like markup
                WriteLines(progress, line => AnsiConsole.Console.WriteLine(line));
            });
        });

    private static void WriteLines(ImportProgress progress, Action<string> write)
    {
        if (progress.Latest is not { Kind: not OutcomeKind.Unchanged } outcome)
        {
            return;
        }

        write($"{outcome.Kind,-10} {outcome.Path}{(outcome.Message is { } message ? $": {message}" : "")}");
        foreach (var problem in ProblemsJson.Read(outcome.State is ReadState.Doubts or ReadState.NotSure ? outcome.Problems : null))
        {
            write($"           ? {problem.Message}");
        }

        foreach (var difference in outcome.Differences)
        {
            write($"           {difference}");
        }
    }
}
