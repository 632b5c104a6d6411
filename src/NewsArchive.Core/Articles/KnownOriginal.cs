namespace NewsArchive.Core.Articles;

/// <summary>An original that the archive keeps, and the article it belongs to.</summary>
internal sealed record KnownOriginal(long OriginalId, long ArticleId);
