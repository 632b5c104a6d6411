namespace NewsArchive.Core.Articles;

/// <summary>An original that the archive keeps, the article it belongs to, and whether it is that article's current one.</summary>
internal sealed record KnownOriginal(long OriginalId, long ArticleId, bool IsCurrent);
