using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>What a story is called: by the clearest headline of its reports.</summary>
internal static class StoryTitle
{
    private const double FormWeight = .15; // of a step of a headline's form beside the share of it that the other reports have

    /// <summary>The report whose headline says most of what the others tell, in a form that can be read at a glance.</summary>
    public static StoryReport Of(IReadOnlyList<StoryReport> group) => group.Count == 1 ? group[0] : group
        .OrderByDescending(
            report => Math.Round(group.Where(other => other != report).Average(report.HeadlineIn) + (FormWeight * report.HeadlineForm), 6))
        .ThenBy(report => report, Comparer<StoryReport>.Create(StoryReport.Compare)).First();

    /// <summary>The title of a story; empty where there is no such story.</summary>
    public static string Of(ArchiveConnection connection, long story) => connection.First(
        $"""
        SELECT {ArticleSummary.Columns} FROM story_articles m JOIN articles a ON a.id = m.article_id
        LEFT JOIN sources s ON s.id = a.source_id
        WHERE m.story_id = @story ORDER BY m.is_title DESC LIMIT 1
        """,
        ArticleSummary.Read, ("@story", story))?.DisplayHeadline ?? "";
}
