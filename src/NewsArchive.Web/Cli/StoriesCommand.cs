using System.CommandLine;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;

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

        Action<Story, IReadOnlyList<PossibleReport>> write = parsed.GetValue(json) ? (story, may) => WriteJson(story, may, left)
            : WriteText;
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
            var where = told.Story is { } story ? $"story {story}, {RunningText.Reports(told.Articles.Count)}"
                : $"article {told.Report.Id}";
            Console.Out.WriteLine($"    {RunningText.Days(told)}  {told.Report.DisplayHeadline} ({where})");
        }

        foreach (var reason in StoryText.Reasons(chain)) Console.Out.WriteLine($"    {reason}");
    }

    private static string Line(ArticleSummary article) =>
        $"{article.Id}  {article.Date ?? "undated"}  {article.SourceName ?? "source not stated"}  {article.DisplayHeadline}";

    private static void WriteJson(Story story, IReadOnlyList<PossibleReport> may, UnfinishedWork left) =>
        JsonOutput.WriteLine(StoryJson.Of(story, may, left), WebJson.Default.StoryJson);

    private static void WriteJson(RunningStory chain, UnfinishedWork left) =>
        JsonOutput.WriteLine(RunningStoryJson.Of(chain, left), WebJson.Default.RunningStoryJson);
}
