using System.CommandLine;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>show</c>: one article, or the bytes it came from.</summary>
public sealed class ShowCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<long> id = new("ID") { Description = "The article's number, as in its address." };
    private readonly Option<int?> revision = new("--revision") { Description = "Show an older revision, by number.", HelpName = "N" };
    private readonly Option<bool> original = new("--original") { Description = "Print the original file, byte for byte." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON; see docs/json.md." };

    public ShowCommand(CommandContext context)
        : base("show", "Show an article.")
    {
        this.context = context;
        Arguments.Add(id);
        Options.Add(revision);
        Options.Add(original);
        Options.Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        var articleId = parsed.GetValue(id);
        if (parsed.GetValue(original))
        {
            return archive.Articles.Original(articleId, parsed.GetValue(revision)) is { } found ? Write(found.Bytes) : NotFound(articleId);
        }

        if (archive.Articles.Find(articleId, parsed.GetValue(revision)) is not { } article)
        {
            return NotFound(articleId);
        }

        // Only what the file alone gives is shown of an older revision, and no names without --json.
        var rests = (article.IsCurrent ? RestsOn.Stories : RestsOn.Nothing) | (parsed.GetValue(json) ? RestsOn.Names : RestsOn.Nothing);
        var left = UnfinishedOutput.Warn(archive, rests);
        if (parsed.GetValue(json))
        {
            JsonOutput.WriteLine(
                ArticleJson.Of(article, article.IsCurrent ? archive.Dates.Of(articleId) : null, archive.Names.Of(articleId),
                    archive.Names.WrittenIn(articleId), left),
                WebJson.Default.ArticleJson);
        }
        else
        {
            ArticleOutput.Write(Console.Out, article.Parsed, article.Values);
        }

        return ExitCode.Finished;
    }

    private static int Write(byte[] bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        return ExitCode.Finished;
    }

    private static int NotFound(long articleId)
    {
        Console.Error.WriteLine($"There is no article {articleId}, or it has no such revision.");
        return ExitCode.Failed;
    }
}
