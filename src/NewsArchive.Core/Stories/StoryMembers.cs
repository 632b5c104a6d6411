using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>The articles that tell the same event as one.</summary>
internal static class StoryMembers
{
    /// <summary>The query for the articles of an article's story, and itself where it is in none.</summary>
    /// <param name="article">The name of the parameter that has the article.</param>
    public static string Query(string article) =>
        $"""
        SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id WHERE m.article_id = {article}
        UNION SELECT {article}
        """;

    public static List<long> Of(ArchiveConnection connection, long article) =>
        connection.List(Query("@article"), row => row.GetInt64(0), ("@article", article));
}
