namespace NewsArchive.Core.Articles;

/// <summary>What the archive knows of a place.</summary>
/// <param name="ArticleId">The article there.</param>
/// <param name="OriginalId">The original that the place held.</param>
/// <param name="Sha256">Its SHA-256.</param>
/// <param name="CurrentOriginalId">The original of the article's current revision, which may be another.</param>
/// <param name="ReadBy">The format that last read the article.</param>
public sealed record KnownPlace(long ArticleId, long OriginalId, string Sha256, long CurrentOriginalId, ReadBy ReadBy)
{
    /// <summary>Whether reading these bytes by that format can bring nothing new.</summary>
    public bool IsSame(string sha256, ReadBy readBy) => Sha256 == sha256 && (ReadBy == readBy || OriginalId != CurrentOriginalId);
}
