using System.CommandLine;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.RunningStories;
using NewsArchive.Web.Pages.Shared;
using NewsArchive.Web.Pages.Stories;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>stories</c>: which articles report the same event.</summary>
public sealed class StoriesCommand : Command
{
    private const int MostPossible = 5;

    private readonly CommandContext context;
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, a line per story; see docs/json.md." };
    private readonly Option<bool> running = new("--running") { Description = "List running stories instead: chains of events." };

    public StoriesCommand(CommandContext context)
        : base("stories", "List which articles report the same event.")
    {
        this.context = context;
        Options.Add(json);
        Options.Add(running);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        UnfinishedOutput.WarnOfWait(archive, RestsOn.Stories);
        archive.Importer.GroupStories(most: null, CancellationToken.None);
        var left = UnfinishedOutput.Warn(archive, RestsOn.Stories); // where an import is running
        if (parsed.GetValue(running))
        {
            Action<RunningStory> writeRunning = parsed.GetValue(json) ? chain => WriteJson(chain, left) : WriteText;
            foreach (var chain in archive.RunningStories.All()) writeRunning(chain);
            return ExitCode.Finished;
        }

        Action<Story, IReadOnlyList<PossibleReport>> write = parsed.GetValue(json) ? (story, may) => WriteJson(story, may, left) : WriteText;
        foreach (var story in archive.Stories.All())
        {
            write(story, archive.Stories.Possible([.. story.Articles.Select(article => article.Id)], MostPossible));
        }

        return ExitCode.Finished;
    }

    private static void WriteText(Story story, IReadOnlyList<PossibleReport> may)
    {
        var origins = story.Origins < story.Articles.Count ? $", {StoryText.Independent(story.Origins)}" : "";
        var certainty = story.Confirmed.Count > 0 ? "confirmed by a curator" : $"{StoryText.Likely(story.Probability)} to be one event";
        Console.Out.WriteLine($"{story.Id}  {story.Title} ({story.Articles.Count} articles{origins}; {certainty})");
        for (var number = 0; number < story.Articles.Count; number++)
        {
            Console.Out.WriteLine($"    {Line(story.Articles[number])} ({StoryText.Certainty(story, number)})");
        }

        foreach (var reason in story.Reasons)
        {
            Console.Out.WriteLine($"    {StoryText.Of(reason, story.Articles.Count)}");
        }

        if (story.Running is { } part) Console.Out.WriteLine($"    Part of running story {part}");
        foreach (var report in may)
        {
            Console.Out.WriteLine($"    Possibly the same event: {Line(report.Article)} ({StoryText.Likely(report.Probability)})");
        }
    }

    private static void WriteText(RunningStory chain)
    {
        Console.Out.WriteLine($"{chain.Id}  {chain.Title} ({RunningText.Size(chain)})");
        foreach (var told in chain.Events)
        {
            var where = told.Story is { } story ? $"story {story}, {RunningText.Reports(told.Articles.Count)}" : $"article {told.Report.Id}";
            Console.Out.WriteLine($"    {RunningText.Days(told)}  {told.Report.DisplayHeadline} ({where})");
        }

        foreach (var reason in StoryText.Reasons(chain)) Console.Out.WriteLine($"    {reason}");
    }

    private static string Line(ArticleSummary article) =>
        $"{article.Id}  {article.Date ?? "undated"}  {article.SourceName ?? "source not stated"}  {article.DisplayHeadline}";

    private static void WriteJson(Story story, IReadOnlyList<PossibleReport> may, UnfinishedWork left) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("story", story.Id);
        writer.WriteString("title", story.Title);
        WriteArticles(writer, story.Articles);
        writer.WriteNumber("confidence", Math.Round(story.Probability, 3));
        writer.WriteBoolean("confirmed", story.Confirmed.Count > 0);
        WriteReports(writer, "reports", story.Articles.Zip(story.Probabilities));
        if (story.Running is { } running) writer.WriteNumber("running", running);
        writer.WriteNumber("origins", story.Origins);
        writer.WriteStartArray("reasons");
        foreach (var reason in story.Reasons) writer.WriteStringValue(StoryText.Of(reason, story.Articles.Count));
        writer.WriteEndArray();
        WriteReports(writer, "may", may.Select(report => (report.Article, report.Probability)));
        UnfinishedOutput.Write(writer, left, RestsOn.Stories);
        writer.WriteEndObject();
    });

    private static void WriteJson(RunningStory chain, UnfinishedWork left) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("running", chain.Id);
        writer.WriteString("title", chain.Title);
        writer.WriteStartArray("events");
        foreach (var told in chain.Events)
        {
            writer.WriteStartObject();
            if (told.Story is { } story) writer.WriteNumber("story", story);
            else writer.WriteNull("story");
            writer.WriteString("title", told.Report.DisplayHeadline);
            writer.WriteString("from", told.Days?.First.ToString("yyyy-MM-dd"));
            writer.WriteString("to", told.Days?.Last.ToString("yyyy-MM-dd"));
            WriteArticles(writer, told.Articles);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("reasons");
        foreach (var reason in StoryText.Reasons(chain)) writer.WriteStringValue(reason);
        writer.WriteEndArray();
        UnfinishedOutput.Write(writer, left, RestsOn.Stories);
        writer.WriteEndObject();
    });

    private static void WriteArticles(Utf8JsonWriter writer, IReadOnlyList<ArticleSummary> articles)
    {
        writer.WriteStartArray("articles");
        foreach (var article in articles)
        {
            if (article.ExternalId is { } id) writer.WriteStringValue(id);
            else writer.WriteNumberValue(article.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteReports(Utf8JsonWriter writer, string name, IEnumerable<(ArticleSummary Article, double Probability)> reports)
    {
        writer.WriteStartArray(name);
        foreach (var (article, probability) in reports)
        {
            writer.WriteStartObject();
            if (article.ExternalId is { } id) writer.WriteString("id", id);
            else writer.WriteNumber("id", article.Id);
            writer.WriteNumber("confidence", Math.Round(probability, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
