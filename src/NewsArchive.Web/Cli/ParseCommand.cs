using System.CommandLine;
using System.Text.Json.Serialization;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;
using ParseResult = System.CommandLine.ParseResult;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>parse</c>: what a file says, without an archive.</summary>
public sealed class ParseCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, a line per article; see docs/json.md." };

    private readonly ColumnsOption columns = new();
    private readonly EncodingOption encoding = new();

    public ParseCommand(CommandContext context)
        : base("parse", "Show what the archive would read in files, without importing them.")
    {
        this.context = context;
        Arguments.Add(paths);
        Options.Add(json);
        Options.Add(columns);
        Options.Add(encoding);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var given = parsed.GetValue(paths)!;
        if (MissingPaths.Report(given))
        {
            return ExitCode.Failed;
        }

        var importing = context.Importing(parsed, columns, encoding);
        var parser = new FileParser(KnownFormats.With(importing.Columns), importing);
        foreach (var path in given.SelectMany(ImportFiles.At))
        {
            foreach (var original in parser.Parse(path))
            {
                if (parsed.GetValue(json))
                {
                    WriteJson(path, original);
                }
                else
                {
                    WriteText(path, original);
                }
            }
        }

        return ExitCode.Finished;
    }

    private static void WriteJson(string path, ParsedOriginal original)
    {
        var result = original.Result;
        foreach (var article in result.Articles)
        {
            WriteJson(path, original, article, [.. result.Problems, .. article.Problems]);
        }

        if (result.Articles.Count == 0)
        {
            WriteJson(path, original, article: null, result.Problems);
        }
    }

    private static void WriteJson(string path, ParsedOriginal original, ParsedArticle? article, IReadOnlyList<Problem> problems) =>
        JsonOutput.WriteLine(new OriginalJson(path, original.Format, original.Version, original.Result.State, article, problems,
            original.Place),
            WebJson.Default.OriginalJson);

    private static void WriteText(string path, ParsedOriginal original)
    {
        var result = original.Result;
        var place = original.Place is null ? "" : $" {original.Place}";
        var format = original.Format is null ? "rejected" : $"{original.Format} {original.Version}";
        Console.WriteLine($"{path}{place}: {format}{Doubt(result.State)}");
        foreach (var article in result.Articles)
        {
            ArticleText.Write(Console.Out, article);
        }

        foreach (var problem in result.Problems.Concat(result.Articles.SelectMany(article => article.Problems)))
        {
            Console.WriteLine($"  ! {problem.Message}");
        }

        Console.WriteLine();
    }

    private static string Doubt(ReadState state) => state switch
    {
        ReadState.Doubts => ", with doubts",
        ReadState.NotSure => ", not sure what it is",
        _ => "",
    };
}

/// <summary>An article of a file, or what is wrong with a file that has none, as JSON.</summary>
internal sealed record OriginalJson(
    string File, string? Format, int? FormatVersion, ReadState State,
    [property: JsonConverter(typeof(ParsedArticleConverter))] ParsedArticle? Article,
    IReadOnlyList<Problem> Problems,
    string? Place);
