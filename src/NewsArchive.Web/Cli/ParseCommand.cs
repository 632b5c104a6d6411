using System.CommandLine;
using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Formats;
using ParseResult = System.CommandLine.ParseResult;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>parse</c>: what a file says, without an archive.</summary>
public sealed class ParseCommand : Command
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "A line of JSON for each article; docs/json.md describes it." };

    public ParseCommand()
        : base("parse", "Show what the archive would read in files, without importing them.")
    {
        Arguments.Add(paths);
        Options.Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var given = parsed.GetValue(paths)!;
        if (MissingPaths.Report(given))
        {
            return ExitCode.Failed;
        }

        var maxFileSize = new ImportOptions().MaxFileSize;
        foreach (var path in given.SelectMany(ImportFiles.At))
        {
            var (format, result) = Read(path, maxFileSize);
            if (parsed.GetValue(json))
            {
                WriteJson(path, format, result);
            }
            else
            {
                WriteText(path, format, result);
            }
        }

        return ExitCode.Finished;
    }

    private static (IArticleFormat? Format, Formats.ParseResult Result) Read(string path, long maxFileSize)
    {
        var (bytes, reason) = ImportFiles.Read(path, maxFileSize);
        if (bytes is null)
        {
            return (null, Formats.ParseResult.Rejected("unreadable", reason!));
        }

        var original = new Original(Path.GetFileName(path), bytes);
        return ArticleFormats.Find(original.Header) is { } format
            ? (format, format.Parse(original))
            : (null, new Formats.ParseResult([], [ArticleFormats.NoneFor(original.Header)]));
    }

    private static void WriteJson(string path, IArticleFormat? format, Formats.ParseResult result)
    {
        foreach (var article in result.Articles)
        {
            WriteJson(path, format, article, [.. result.Problems, .. article.Problems]);
        }

        if (result.Articles.Count == 0)
        {
            WriteJson(path, format, article: null, result.Problems);
        }
    }

    private static void WriteJson(string path, IArticleFormat? format, ParsedArticle? article, IReadOnlyList<Problem> problems) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", path);
        writer.WriteString("format", format?.Name);
        writer.WritePropertyName("formatVersion");
        JsonSerializer.Serialize(writer, format?.Version);
        writer.WritePropertyName("article");
        if (article is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ParsedArticleJson.Write(writer, article);
        }

        writer.WritePropertyName("problems");
        JsonSerializer.Serialize(writer, problems, JsonSerializerOptions.Web);
        writer.WriteEndObject();
    });

    private static void WriteText(string path, IArticleFormat? format, Formats.ParseResult result)
    {
        Console.WriteLine($"{path}: {(format is null ? "rejected" : $"{format.Name} {format.Version}")}");
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
}
