using System.CommandLine;
using NewsArchive.Core;
using NewsArchive.Core.Comparing;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>compare</c>: what two reports both say, what only one says, and where they differ.</summary>
public sealed class CompareCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> first = new("A") { Description = "An article's number, or a file." };
    private readonly Argument<string> second = new("B") { Description = "Another." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON; see docs/json.md." };

    public CompareCommand(CommandContext context)
        : base("compare", "Compare two reports, sentence by sentence. Files need no archive.")
    {
        this.context = context;
        Arguments.Add(first);
        Arguments.Add(second);
        Options.Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var names = new[] { parsed.GetValue(first)!, parsed.GetValue(second)! };
        using var archive = names.All(File.Exists) ? null : context.Open(parsed);
        var importing = context.Importing(parsed, columns: null);
        var parser = new FileParser(KnownFormats.With(importing.Columns), importing);
        var reports = names.Select(name => Read(name, parser, archive)).ToList();
        if (reports is not [{ } a, { } b])
        {
            return ExitCode.Failed;
        }

        var comparison = Comparison.Of(a, b);
        if (parsed.GetValue(json))
        {
            JsonOutput.WriteLine(ComparisonJson.Of(comparison), WebJson.Default.ComparisonJson);
        }
        else
        {
            ComparisonText.Write(Console.Out, comparison);
        }

        return ExitCode.Finished;
    }

    /// <summary>A file that exists is that file; anything else is an article's number.</summary>
    private static Report? Read(string name, FileParser parser, Archive? archive)
    {
        if (File.Exists(name))
        {
            return ReadFile(name, parser);
        }

        if (long.TryParse(name, out var id) && archive?.Articles.Find(id) is { } article)
        {
            return ReportOf.Article(article);
        }

        Console.Error.WriteLine($"{name} is neither a file nor the number of an article in the archive.");
        return null;
    }

    private static Report? ReadFile(string path, FileParser parser)
    {
        var articles = parser.Parse(path).SelectMany(original => original.Result.Articles).Take(2).ToList();
        if (articles is [var article])
        {
            return Report.Of(path, article.Headline?.Value, article);
        }

        Console.Error.WriteLine(articles.Count == 0 ? $"No article found in {path}."
            : $"{path} holds several articles; import it and compare them by their numbers.");
        return null;
    }
}
