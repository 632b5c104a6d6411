using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>One revision of an article with all that its page shows.</summary>
public sealed record ArticleView
{
    /// <summary>The article as lists show it, always of the current revision.</summary>
    public required ArticleSummary Summary { get; init; }

    /// <summary>The number of the revision shown.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the current revision.</summary>
    public required int CurrentNumber { get; init; }

    /// <summary>What the file says.</summary>
    public required ParsedArticle Parsed { get; init; }

    /// <summary>The values that stand for the current revision; those of the file alone for an older one.</summary>
    public required ArticleValues Values { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public required string Format { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Whether the current original was read from a document of many articles, which the archive keeps too.</summary>
    public required bool HasDocument { get; init; }

    /// <summary>All revisions, newest first.</summary>
    public required IReadOnlyList<RevisionSummary> Revisions { get; init; }

    /// <summary>All corrections ever made, oldest first.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>The paths of the files that hold the article's originals; missing ones are marked.</summary>
    public required IReadOnlyList<(string Path, bool Missing)> Places { get; init; }

    /// <summary>Articles with the same text as the current revision, or much the same; the most alike first.</summary>
    public required IReadOnlyList<AlikeArticle> Alike { get; init; }

    public bool IsCurrent => Number == CurrentNumber;
}

/// <summary>A revision as an article's history shows it.</summary>
public sealed record RevisionSummary(
    int Number, RevisionReason Reason, string Format, int FormatVersion, string Sha256, DateTimeOffset CreatedAt);

/// <summary>An article with the same text as another, or much the same.</summary>
/// <param name="Article">The article.</param>
/// <param name="Likeness">1 where the words are the same; otherwise about the share of four-word sequences that both texts have, of those
/// that either has.</param>
public sealed record AlikeArticle(ArticleSummary Article, double Likeness)
{
    /// <summary>The likeness of texts with the same words in the same order.</summary>
    public const double Exact = 1;

    /// <summary>Whether the words are the same, whatever the bytes.</summary>
    public bool IsExact => Likeness >= Exact;
}
