namespace NewsArchive.Core.Stories;

/// <summary>One of the terms that an article is most about: by them reports of the same event find each other.</summary>
public sealed class StoryTerm
{
    /// <summary>The term's hash.</summary>
    public long Term { get; set; }

    public long ArticleId { get; set; }
}
