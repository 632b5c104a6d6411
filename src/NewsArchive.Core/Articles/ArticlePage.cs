namespace NewsArchive.Core.Articles;

/// <summary>A page of a list of articles.</summary>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Number">The page's number, counted from 1.</param>
/// <param name="Size">The most articles on a page.</param>
/// <param name="Articles">The articles of this page.</param>
public sealed record ArticlePage(int Total, int Number, int Size, IReadOnlyList<ArticleSummary> Articles)
{
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);
}
