namespace NewsArchive.Core.Articles;

/// <summary>An article with the same text as another, or much the same.</summary>
/// <param name="Article">The article.</param>
/// <param name="Likeness">1 where the words are the same; otherwise about the share of four-word sequences that both texts have, of those that either has.</param>
public sealed record AlikeArticle(ArticleSummary Article, double Likeness)
{
    /// <summary>The likeness of texts with the same words in the same order.</summary>
    public const double Exact = 1;

    /// <summary>Whether the words are the same, whatever the bytes.</summary>
    public bool IsExact => Likeness >= Exact;
}
