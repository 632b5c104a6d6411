using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>A page of hits and the number of all of them.</summary>
/// <param name="Total">How many match, up to <see cref="MostCounted"/>.</param>
/// <param name="Hits">The page.</param>
/// <param name="IsTotalExact">Whether no more than that match.</param>
public sealed record SearchPage(int Total, IReadOnlyList<SearchHit> Hits, bool IsTotalExact = true)
{
    /// <summary>Up to here matches are counted; beyond it there are only "more than" so many.</summary>
    public const int MostCounted = 10_000;
}

/// <summary>An article that matches.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">A passage, with matches between <see cref="SnippetMarks"/>; the beginning of the text where nothing in it
/// matched.</param>
/// <param name="Score">How well it matches: higher is better; 0 where the order is not by relevance of words.</param>
public sealed record SearchHit(ArticleSummary Article, string Snippet, double Score)
{
    /// <summary>How many of <see cref="Like"/> there are at most.</summary>
    public const int MostLike = 50;

    /// <summary>
    /// Matches of nearly the same text that are folded behind this one, in the order of time: the first of <see cref="LikeCount"/>.
    /// </summary>
    public IReadOnlyList<ArticleSummary> Like { get; init; } = [];

    public int LikeCount { get; init; }

    /// <summary>The first part of the tag of its language, stated or derived; empty where it is not known.</summary>
    public string Language { get; init; } = "";
}

/// <summary>An article in the order of relevance.</summary>
/// <param name="ArticleId">Its id in the archive.</param>
/// <param name="Score">Does not rise from one to the next.</param>
/// <param name="ExternalId">The id that its file gives it; null where it gives none.</param>
public sealed record RankedArticle(long ArticleId, double Score, string? ExternalId = null)
{
    /// <summary>The name by which a run speaks of it: its own id, or the archive's where it has none.</summary>
    public string DocumentId => ExternalId ?? ArticleId.ToString();
}
