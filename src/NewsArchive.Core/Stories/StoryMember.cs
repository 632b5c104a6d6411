namespace NewsArchive.Core.Stories;

/// <summary>Which story an article belongs to. An article by itself has no row.</summary>
public sealed class StoryMember
{
    public long ArticleId { get; set; }

    /// <summary>The number of the story's first article: a story needs no number of its own, and any article's number leads to its story.</summary>
    public long StoryId { get; set; }
}
