using Microsoft.AspNetCore.Html;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Formats;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>An article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">Its standfirst, its beginning or a passage with matches.</param>
public sealed record ArticleItem(ArticleSummary Article, IHtmlContent Text)
{
    public DateLabel Date => DateLabel.Of(Article);

    public bool IsHeadlineSupplied => Article.HeadlineBasis is Basis.Derived or Basis.Inferred;

    public string Reading => ReadingTime.Of(Article.WordCount);

    public static ArticleItem Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new ArticleItem(hit.Article, new Marked(hit.Snippet));
    }

    /// <summary>Articles with their standfirsts, or their beginnings where they have none.</summary>
    public static IReadOnlyList<ArticleItem> Of(Archive archive, IReadOnlyList<ArticleSummary> articles)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var beginnings = archive.Lists.Beginnings(articles.Where(article => article.Standfirst is null));
        return [.. articles.Select(article => new ArticleItem(article, new Marked(SnippetMarks.Remove(article.Standfirst ?? beginnings[article.Id]))))];
    }
}
