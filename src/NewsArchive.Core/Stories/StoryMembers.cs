using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>The articles that tell the same event as one.</summary>
internal static class StoryMembers
{
    /// <summary>What a search keeps to: the articles of the story of article <c>@article</c>, and itself where it is in none.</summary>
    public const string Query =
        "SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id WHERE m.article_id = @article UNION SELECT @article";

    public static List<long> Of(ArchiveConnection connection, long article) => connection.List(Query, row => row.GetInt64(0), ("@article", article));
}
