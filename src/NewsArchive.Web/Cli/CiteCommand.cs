using System.CommandLine;
using NewsArchive.Core.Citing;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>cite</c>: the citation of an article.</summary>
public sealed class CiteCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<long> id = new("ID") { Description = "The article's number, as in its address." };

    private readonly Option<string> format = new("--format")
    {
        Description = $"Citation style: {string.Join(", ", CitationFormats.All.Select(format => format.Name))}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => CitationFormats.All[0].Name,
    };

    private readonly Option<string> site = new("--site")
    {
        Description = "The archive's address on the web, such as https://archive.example.org, for links to it.",
        HelpName = "URL",
        DefaultValueFactory = _ => "",
    };

    public CiteCommand(CommandContext context)
        : base("cite", "Cite an article.")
    {
        this.context = context;
        Arguments.Add(id);
        Options.Add(format);
        Options.Add(site);
        format.AcceptOnlyFromAmong([.. CitationFormats.All.Select(format => format.Name)]);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        var articleId = parsed.GetValue(id);
        if (archive.Articles.Find(articleId) is not { } article)
        {
            Console.Error.WriteLine($"There is no article {articleId}.");
            return ExitCode.Failed;
        }

        if (article.Values.Date is null or { Basis: Formats.Contract.Basis.Inferred })
        {
            UnfinishedOutput.Warn(archive, RestsOn.Stories); // from which its date may come
        }

        var citation = Citation.Of(article, context.ArchiveName(parsed), parsed.GetValue(site)!.TrimEnd('/') + article.Summary.Path);
        Console.Out.WriteLine(CitationFormats.Find(parsed.GetValue(format)!)!.Write(citation));
        return ExitCode.Finished;
    }
}
