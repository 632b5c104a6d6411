using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Core;
using NewsArchive.Core.Exporting;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Dates;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>search</c>.</summary>
public sealed class SearchCommand : Command
{
    private const int MaxLimit = 1000;

    private readonly CommandContext context;
    private readonly Argument<string[]> query = new("QUERY")
    {
        Description = "Words, \"phrases\", -unwanted words, and all of docs/query-language.md.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<EdtfDate?> from =
        new("--from") { Description = "Only articles of this date or later.", HelpName = "DATE", CustomParser = Date };
    private readonly Option<EdtfDate?> to =
        new("--to") { Description = "Only articles of this date or earlier.", HelpName = "DATE", CustomParser = Date };
    private readonly Option<string[]> source =
        new("--source") { Description = "Only articles of this source, by its name in addresses; repeat for several.", HelpName = "NAME" };
    private readonly Option<SearchOrder> sort = new("--sort") { Description = "relevance, newest, oldest or longest.", HelpName = "ORDER" };
    private readonly Option<int> limit = new("--limit")
    {
        Description = $"Maximum number of hits, up to {MaxLimit}; "
            + $"with --format up to {ResultExport.MaxArticles}, which is then the default.",
        HelpName = "N",
    };

    private readonly Option<int> page =
        new("--page") { Description = "Which page of hits, counting from 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> facets = new("--facets") { Description = "With --json: counts by source, month and language." };
    private readonly Option<string?> format =
        new("--format") { Description = "All results in a format of exports or citations.", HelpName = "FORMAT" };
    private readonly Option<FileInfo?> queries =
        new("--queries") { Description = "Answer a file of queries instead, one per line: id, tab, plain words.", HelpName = "FILE" };
    private readonly Option<FileInfo?> run = new("--run")
    {
        Description = $"Where to write the answers to --queries, as a TREC run of up to {TrecRun.MostDocuments} documents per query.",
        HelpName = "OUT",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print JSON; see docs/json.md." };

    public SearchCommand(CommandContext context)
        : base("search", "Search the archive.")
    {
        this.context = context;
        Arguments.Add(query);
        foreach (var option in new Option[] { from, to, source, sort, limit, page, facets, format, json, queries, run })
        {
            Options.Add(option);
        }

        limit.Validators.Add(result => Between(result, 1, result.GetValue(format) is null ? MaxLimit : ResultExport.MaxArticles));
        page.Validators.Add(result => Between(result, 1, int.MaxValue / MaxLimit));
        Validators.Add(result =>
        {
            if ((result.GetResult(queries) is null) != (result.GetResult(run) is null))
            {
                result.AddError("--queries and --run belong together: the file of queries, and where their answers go.");
            }
        });
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ResultFormats.Find(token.Value) is null)
            {
                result.AddError($"--format is one of {string.Join(", ", ResultFormats.All.Select(known => known.Name))}.");
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

        var left = UnfinishedOutput.Warn(archive, RestsOn.Index | RestsOn.Stories);
        var asked = QueryParser.Parse(string.Join(' ', parsed.GetValue(query)!));
        var most = parsed.GetValue(limit);
        var answer = archive.Relaxed.Find(asked, new SearchRequest
        {
            From = parsed.GetValue(from)?.Lower,
            To = parsed.GetValue(to)?.Upper,
            Sources = parsed.GetValue(source) ?? [],
            Order = parsed.GetValue(sort),
            Page = parsed.GetValue(page),
            PageSize = most == 0 ? SearchRequest.DefaultPageSize : Math.Min(most, MaxLimit),
        });
        if (parsed.GetValue(format) is { } name)
        {
            Export(
                archive, answer.Request, ResultFormats.Find(name)!, context.ArchiveName(parsed),
                most == 0 ? ResultExport.MaxArticles : most);
        }
        else if (parsed.GetValue(json))
        {
            var otherSpelling = archive.DidYouMean.For(asked, answer.IsRelaxed ? 0 : answer.Page.Total);
            var counts = parsed.GetValue(facets) ? archive.Search.Facets(answer.Request) : null;
            JsonOutput.WriteLine(SearchJson.Of(asked, answer, otherSpelling, counts, left), WebJson.Default.SearchJson);
        }
        else
        {
            WriteText(asked, answer, archive.DidYouMean.For(asked, answer.IsRelaxed ? 0 : answer.Page.Total));
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

    private static void Export(Archive archive, SearchRequest request, IResultFormat format, string archiveName, int most)
    {
        using var output = Console.OpenStandardOutput();
        archive.Exports.Write(request, format, output, archiveName, article => article.Path, most, CancellationToken.None);
    }

    private static void WriteText(ParsedQuery asked, SearchAnswer answer, string? otherSpelling)
    {
        var found = answer.Page;
        Console.WriteLine(!found.IsTotalExact ? $"more than {found.Total:N0} articles" : found.Total == 1 ? "1 article"
            : $"{found.Total:N0} articles");
        foreach (var line in Reading(asked, answer, otherSpelling))
        {
            Console.WriteLine(line);
        }

        foreach (var hit in found.Hits.Concat(answer.Also.Select(also => also.Hit)))
        {
            Console.WriteLine();
            Console.WriteLine($"{hit.Article.Id,6}  {hit.Article.DisplayHeadline}");
            Console.WriteLine($"        {hit.Article.SourceName ?? "source not stated"}, {hit.Article.Date ?? "undated"}");
            Console.WriteLine($"        {SnippetMarks.Remove(hit.Snippet).ReplaceLineEndings(" ")}");
        }
    }

    private static IEnumerable<string> Reading(ParsedQuery asked, SearchAnswer answer, string? otherSpelling)
    {
        if (answer.Dropped.Count > 0)
        {
            yield return $"Without: {string.Join(", ", answer.Dropped.Select(word => QueryText.Of(word)))}";
        }

        if (answer.IsAnyOf)
        {
            yield return "No article has all of these words; these have any of them.";
        }

        if (asked.IsRemarkable)
        {
            yield return $"Read as: {asked.InWords}";
        }

        foreach (var note in asked.Notes)
        {
            yield return note;
        }

        if (otherSpelling is not null)
        {
            yield return $"Did you mean: {otherSpelling}";
        }
    }
}
