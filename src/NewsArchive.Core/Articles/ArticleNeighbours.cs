namespace NewsArchive.Core.Articles;

/// <summary>The articles next to one in the order of time; null at an end.</summary>
/// <param name="Older">The one before it in the archive.</param>
/// <param name="Newer">The one after it in the archive.</param>
/// <param name="OlderInSource">The one before it in its source.</param>
/// <param name="NewerInSource">The one after it in its source.</param>
public sealed record ArticleNeighbours(ArticleSummary? Older, ArticleSummary? Newer, ArticleSummary? OlderInSource, ArticleSummary? NewerInSource);
