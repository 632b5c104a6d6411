using System.CommandLine;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.Shared;
using NewsArchive.Web.Pages.Stories;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>stories</c>: which articles tell the same event.</summary>
public sealed class StoriesCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<bool> json = new("--json") { Description = "JSON, a line per story; docs/json.md describes it." };

    public StoriesCommand(CommandContext context)
        : base("stories", "List which articles tell the same event.")
    {
        this.context = context;
        Options.Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        UnfinishedOutput.WarnOfWait(archive, RestsOn.Stories);
        archive.Importer.GroupStories(most: null, CancellationToken.None);
        var left = UnfinishedOutput.Warn(archive, RestsOn.Stories); // where an import is at work
        Action<Story> write = parsed.GetValue(json) ? story => WriteJson(story, left) : WriteText;
        foreach (var story in archive.Stories.All())
        {
            write(story);
        }

        return ExitCode.Finished;
    }

    private static void WriteText(Story story)
    {
        Console.Out.WriteLine($"{story.Id}  {story.Title} ({story.Articles.Count} articles{(story.Origins < story.Articles.Count ? $", {story.Origins} of them not copies" : "")})");
        foreach (var article in story.Articles)
        {
            Console.Out.WriteLine($"    {article.Id}  {article.Date ?? "undated"}  {article.SourceName ?? "source not stated"}  {article.DisplayHeadline}");
        }

        foreach (var reason in story.Reasons)
        {
            Console.Out.WriteLine($"    {StoryText.Of(reason, story.Articles.Count)}");
        }
    }

    private static void WriteJson(Story story, UnfinishedWork left) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("story", story.Id);
        writer.WriteString("title", story.Title);
        writer.WriteStartArray("articles");
        foreach (var article in story.Articles)
        {
            if (article.ExternalId is { } id) writer.WriteStringValue(id);
            else writer.WriteNumberValue(article.Id);
        }

        writer.WriteEndArray();
        writer.WriteNumber("confidence", Math.Round(story.Probability, 3));
        if (story.Running is { } running) writer.WriteNumber("running", running);
        writer.WriteNumber("origins", story.Origins);
        writer.WriteStartArray("reasons");
        foreach (var reason in story.Reasons) writer.WriteStringValue(StoryText.Of(reason, story.Articles.Count));
        writer.WriteEndArray();
        UnfinishedOutput.Write(writer, left, RestsOn.Stories);
        writer.WriteEndObject();
    });
}
