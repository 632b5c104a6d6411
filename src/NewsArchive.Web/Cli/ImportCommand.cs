using System.CommandLine;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>import</c>.</summary>
public sealed class ImportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, with the outcome of each file; see docs/json.md." };

    private readonly Option<bool> dryRun =
        new("--dry-run") { Description = "Show what an import would do, with the differences, without doing it." };

    private readonly ColumnsOption columns = new();
    private readonly EncodingOption encoding = new();

    public ImportCommand(CommandContext context)
        : base("import", "Import files and folders. Importing again is always safe: unchanged files are skipped.")
    {
        this.context = context;
        Arguments.Add(paths);
        Options.Add(json);
        Options.Add(dryRun);
        Options.Add(columns);
        Options.Add(encoding);
        SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var given = parsed.GetValue(paths)!;
        using var archive = context.Open(parsed, columns, encoding);
        var known = given.Where(path => Path.Exists(path) || archive.Runs.Knows(Path.GetFullPath(path))).ToList();
        var someMissing = MissingPaths.Report(given.Except(known, StringComparer.Ordinal));
        if (known.Count > 0)
        {
            var isRehearsal = parsed.GetValue(dryRun);
            IImportOutput output = parsed.GetValue(json) ? new JsonImportOutput(archive) : new ConsoleImportOutput(isRehearsal);
            output.Show(progress => archive.Importer.Run(known, "command line", progress, OnWait, cancellation, isRehearsal));
            UnfinishedOutput.WarnOfRest(archive);
        }

        return someMissing ? ExitCode.Failed : ExitCode.Finished;
    }

    private static void OnWait() =>
        Console.Error.WriteLine("Another import is running, or its articles are still being grouped; waiting for it to finish.");
}
