using System.CommandLine;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>import</c>.</summary>
public sealed class ImportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "JSON: what became of each file, and the run; docs/json.md describes it." };

    public ImportCommand(CommandContext context)
        : base("import", "Import files and folders. Importing again is always safe: what did not change is left alone.")
    {
        this.context = context;
        Arguments.Add(paths);
        Options.Add(json);
        SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var given = parsed.GetValue(paths)!;
        using var archive = context.Open(parsed);
        var known = given.Where(path => Path.Exists(path) || archive.Runs.Knows(Path.GetFullPath(path))).ToList();
        var someMissing = MissingPaths.Report(given.Except(known, StringComparer.Ordinal));
        if (known.Count > 0)
        {
            IImportOutput output = parsed.GetValue(json) ? new JsonImportOutput() : new ConsoleImportOutput();
            output.Show(progress => archive.Importer.Run(known, "command line", progress, OnWait, cancellation));
        }

        return someMissing ? ExitCode.Failed : ExitCode.Finished;
    }

    private static void OnWait() => Console.Error.WriteLine("Another import is at work; waiting for its end.");
}
