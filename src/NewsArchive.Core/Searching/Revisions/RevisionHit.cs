namespace NewsArchive.Core.Searching.Revisions;

/// <summary>A past revision that matches.</summary>
/// <param name="ArticleId">Its article.</param>
/// <param name="Number">Its number.</param>
/// <param name="CreatedAt">When it came into the archive.</param>
/// <param name="Headline">Its headline, with matches between <see cref="SnippetMarks"/>.</param>
/// <param name="Snippet">A passage with matches.</param>
/// <param name="IsInCurrent">Whether the article as it stands now matches too.</param>
public sealed record RevisionHit(long ArticleId, int Number, DateTimeOffset CreatedAt, string Headline, string Snippet, bool IsInCurrent);
