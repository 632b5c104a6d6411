using System.Text.Json.Serialization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>A story as JSON. Articles are named by their record's own id where they have one, else by their number.</summary>
internal sealed record StoryJson(
    long Story,
    string Title,
    IEnumerable<object> Articles,
    double Confidence,
    bool Confirmed,
    IEnumerable<ReportJson> Reports,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Running,
    int Origins,
    IEnumerable<string> Reasons,
    IEnumerable<ReportJson> May,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProgressJson? Progress)
{
    public static StoryJson Of(Story story, IReadOnlyList<PossibleReport> may, UnfinishedWork left) => new(
        story.Id, story.Title, story.Articles.Select(ReportJson.IdOf), Math.Round(story.Probability, 3), story.Confirmed.Count > 0,
        story.Articles.Zip(story.Probabilities, ReportJson.Of), story.Running, story.Origins,
        story.Reasons.Select(reason => StoryText.Of(reason, story.Articles.Count)),
        may.Select(report => ReportJson.Of(report.Article, report.Probability)), ProgressJson.Of(left, RestsOn.Stories));
}

/// <summary>A report, and how likely it tells the event.</summary>
internal sealed record ReportJson(object Id, double Confidence)
{
    public static ReportJson Of(ArticleSummary article, double probability) => new(IdOf(article), Math.Round(probability, 3));

    public static object IdOf(ArticleSummary article) => article.ExternalId is { } id ? id : article.Id;
}

/// <summary>A running story as JSON.</summary>
internal sealed record RunningStoryJson(
    long Running,
    string Title,
    IEnumerable<RunningEventJson> Events,
    IEnumerable<string> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProgressJson? Progress)
{
    public static RunningStoryJson Of(RunningStory chain, UnfinishedWork left) =>
        new(chain.Id, chain.Title, chain.Events.Select(RunningEventJson.Of), StoryText.Reasons(chain),
            ProgressJson.Of(left, RestsOn.Stories));
}

/// <summary>An event of a running story; its story is null where one report alone tells it.</summary>
internal sealed record RunningEventJson(long? Story, string Title, DateOnly? From, DateOnly? To, IEnumerable<object> Articles)
{
    public static RunningEventJson Of(RunningEvent told) =>
        new(told.Story, told.Report.DisplayHeadline, told.Days?.First, told.Days?.Last, told.Articles.Select(ReportJson.IdOf));
}
