namespace NewsArchive.Core.Stories;

/// <summary>An article that is new or has changed since it was last grouped. What a run that was cut off left is grouped in the next.</summary>
public sealed class PendingArticle
{
    public long ArticleId { get; set; }

    /// <summary>Whether it is linked already and only its story is open.</summary>
    public bool IsLinked { get; set; }
}
