using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>What the archive knows of a place.</summary>
/// <param name="ArticleId">The article there.</param>
/// <param name="OriginalId">The original that the place held.</param>
/// <param name="Sha256">Its SHA-256.</param>
/// <param name="CurrentOriginalId">The original of the article's current revision, which may be another.</param>
/// <param name="Format">The format that last read the article.</param>
/// <param name="FormatVersion">And its version.</param>
public sealed record KnownPlace(long ArticleId, long OriginalId, string Sha256, long CurrentOriginalId, string Format, int FormatVersion)
{
    public bool IsReadBy(IArticleFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Format == format.Name && FormatVersion == format.Version;
    }
}
