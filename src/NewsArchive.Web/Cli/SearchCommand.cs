using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>search</c>.</summary>
public sealed class SearchCommand : Command
{
    private const int MaxLimit = 1000;

    private readonly CommandContext context;
    private readonly Argument<string[]> query = new("QUERY") { Description = "Words, \"phrases\", and -words that must not be there.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<EdtfDate?> from = new("--from") { Description = "Only articles of this date or later.", HelpName = "DATE", CustomParser = Date };
    private readonly Option<EdtfDate?> to = new("--to") { Description = "Only articles of this date or earlier.", HelpName = "DATE", CustomParser = Date };
    private readonly Option<string?> source = new("--source") { Description = "Only articles of this source, by its name in addresses.", HelpName = "NAME" };
    private readonly Option<SearchOrder> sort = new("--sort") { Description = "relevance, newest, oldest or longest.", HelpName = "ORDER" };
    private readonly Option<int> limit = new("--limit") { Description = $"The most hits, up to {MaxLimit}.", HelpName = "N", DefaultValueFactory = _ => SearchQuery.DefaultPageSize };
    private readonly Option<int> page = new("--page") { Description = "Which page of them, counted from 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<FileInfo?> queries = new("--queries") { Description = "Answer a file of queries instead: a line for each, its id, a tab, and plain words.", HelpName = "FILE" };
    private readonly Option<FileInfo?> run = new("--run") { Description = $"Where the answers to --queries go, in the form of TREC runs, up to {TrecRun.MostDocuments} a query.", HelpName = "OUT" };
    private readonly Option<bool> json = new("--json") { Description = "JSON; docs/json.md describes it." };

    public SearchCommand(CommandContext context)
        : base("search", "Search the archive.")
    {
        this.context = context;
        Arguments.Add(query);
        foreach (var option in new Option[] { from, to, source, sort, limit, page, json, queries, run })
        {
            Options.Add(option);
        }

        limit.Validators.Add(result => Between(result, 1, MaxLimit));
        page.Validators.Add(result => Between(result, 1, int.MaxValue / MaxLimit));
        Validators.Add(result =>
        {
            if ((result.GetResult(queries) is null) != (result.GetResult(run) is null))
            {
                result.AddError("--queries and --run belong together: the file of queries, and where their answers go.");
            }
        });
        SetAction(Run);
    }

    private static EdtfDate? Date(ArgumentResult result)
    {
        if (EdtfDate.TryParse(result.Tokens[0].Value, out var date))
        {
            return date;
        }

        result.AddError($"“{result.Tokens[0].Value}” is not a date. Write 2018-09-20, 2018-09 or 2018.");
        return null;
    }

    private static void Between(OptionResult result, int least, int most)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number < least || number > most))
        {
            result.AddError($"{result.Option.Name} is a number from {least} to {most}.");
        }
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        if (parsed.GetValue(queries) is { } file)
        {
            return Answer(archive, file, parsed.GetValue(run)!);
        }

        var found = archive.Search.Find(new SearchQuery
        {
            Terms = SearchTerms.Parse(string.Join(' ', parsed.GetValue(query)!)),
            From = parsed.GetValue(from)?.Lower,
            To = parsed.GetValue(to)?.Upper,
            Source = parsed.GetValue(source),
            Order = parsed.GetValue(sort),
            Page = parsed.GetValue(page),
            PageSize = parsed.GetValue(limit),
        });
        if (parsed.GetValue(json))
        {
            WriteJson(found);
        }
        else
        {
            WriteText(found);
        }

        return ExitCode.Finished;
    }

    private static int Answer(Archive archive, FileInfo queries, FileInfo run)
    {
        try
        {
            int answered;
            using (var writer = new StreamWriter(run.FullName))
            {
                answered = TrecRun.Write(archive.Search, File.ReadLines(queries.FullName), writer);
            }

            Console.WriteLine(answered == 1 ? "1 query answered" : $"{answered:N0} queries answered");
            return ExitCode.Finished;
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
    }

    private static void WriteText(SearchPage found)
    {
        Console.WriteLine(found.Total == 1 ? "1 article" : $"{found.Total:N0} articles");
        foreach (var hit in found.Hits)
        {
            Console.WriteLine();
            Console.WriteLine($"{hit.Article.Id,6}  {hit.Article.DisplayHeadline}");
            Console.WriteLine($"        {hit.Article.SourceName ?? "source not stated"}, {hit.Article.Date ?? "undated"}");
            Console.WriteLine($"        {SnippetMarks.Remove(hit.Snippet).ReplaceLineEndings(" ")}");
        }
    }

    private static void WriteJson(SearchPage found) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", found.Total);
        writer.WriteStartArray("hits");
        foreach (var hit in found.Hits)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", hit.Article.Id);
            writer.WriteString("externalId", hit.Article.ExternalId);
            writer.WriteString("headline", hit.Article.Headline);
            writer.WriteString("source", hit.Article.SourceName);
            writer.WriteString("date", hit.Article.Date);
            writer.WriteString("snippet", SnippetMarks.Remove(hit.Snippet));
            writer.WriteNumber("score", hit.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
