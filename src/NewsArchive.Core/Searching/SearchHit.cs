using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>An article that matches.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">A passage, with matches between <see cref="SnippetMarks"/>; the beginning of the text where nothing in it matched.</param>
/// <param name="Score">How well it matches: higher is better; 0 where the order is not by relevance of words.</param>
public sealed record SearchHit(ArticleSummary Article, string Snippet, double Score)
{
    /// <summary>How many of <see cref="Like"/> there are at most.</summary>
    public const int MostLike = 50;

    /// <summary>Matches of nearly the same text that are folded behind this one, in the order of time: the first of <see cref="LikeCount"/>.</summary>
    public IReadOnlyList<ArticleSummary> Like { get; init; } = [];

    public int LikeCount { get; init; }
}
