using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>What a story is called: by the headline of its first report whose file states one.</summary>
internal static class StoryTitle
{
    /// <summary>The title among a story's articles, in the order of time.</summary>
    public static string Of(IReadOnlyList<ArticleSummary> articles) =>
        (articles.FirstOrDefault(article => article.HeadlineBasis == Formats.Basis.Stated) ?? articles[0]).DisplayHeadline;

    /// <summary>The title of a story without reading all of it; empty where there is no such story.</summary>
    public static string Of(ArchiveConnection connection, long story) => connection.First(
        $"""
        SELECT {ArticleSummary.Columns} FROM story_articles m JOIN articles a ON a.id = m.article_id LEFT JOIN sources s ON s.id = a.source_id
        WHERE m.story_id = @story
        ORDER BY CASE a.headline_basis WHEN '{nameof(Formats.Basis.Stated)}' THEN 0 ELSE 1 END, a.date_lower IS NULL, a.date_lower, a.date_upper, a.id LIMIT 1
        """,
        ArticleSummary.Read, ("@story", story))?.DisplayHeadline ?? "";
}
