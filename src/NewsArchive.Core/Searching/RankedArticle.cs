namespace NewsArchive.Core.Searching;

/// <summary>An article in the order of relevance.</summary>
/// <param name="ArticleId">Its id in the archive.</param>
/// <param name="Score">Falls from one to the next.</param>
public sealed record RankedArticle(long ArticleId, double Score);
