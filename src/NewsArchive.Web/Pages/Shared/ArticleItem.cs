using Microsoft.AspNetCore.Html;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Formats;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>An article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Headline">Its headline, with matches.</param>
/// <param name="Text">Its standfirst, its beginning or a passage with matches.</param>
public sealed record ArticleItem(ArticleSummary Article, IHtmlContent Headline, IHtmlContent Text)
{
    /// <summary>How many articles tell the same event, this one among them; 0 where that was not asked for or it is the only one.</summary>
    public int Reports { get; init; }

    public DateLabel Date => DateLabel.Of(Article);

    public bool IsHeadlineSupplied => Article.HeadlineBasis is Basis.Derived or Basis.Inferred;

    public string Reading => ReadingTime.Of(Article.WordCount);

    /// <summary>Articles with their standfirsts, or their beginnings where they have none.</summary>
    public static IReadOnlyList<ArticleItem> Of(Archive archive, IReadOnlyList<ArticleSummary> articles)
    {
        var texts = Texts(archive, articles);
        var stories = archive.Stories.Sizes(articles.Select(article => article.Id));
        return
        [
            .. articles.Select(article => new ArticleItem(article, Plain(article.DisplayHeadline), Plain(texts[article.Id])) { Reports = stories.GetValueOrDefault(article.Id) }),
        ];
    }

    /// <summary>Hits with their passages. Where the match is the headline itself it is marked there, not said twice.</summary>
    public static IReadOnlyList<ArticleItem> Of(Archive archive, IReadOnlyList<SearchHit> hits)
    {
        var inHeadline = hits.Where(hit => SnippetMarks.Remove(hit.Snippet) == hit.Article.Headline).Select(hit => hit.Article).ToList();
        var texts = Texts(archive, inHeadline);
        return [.. hits.Select(hit => texts.TryGetValue(hit.Article.Id, out var text)
            ? new ArticleItem(hit.Article, new Marked(HeadlineText.Display(hit.Snippet, hit.Article.HeadlineBasis)), Plain(text))
            : new ArticleItem(hit.Article, Plain(hit.Article.DisplayHeadline), new Marked(hit.Snippet)))];
    }

    private static Dictionary<long, string> Texts(Archive archive, IReadOnlyList<ArticleSummary> articles)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var beginnings = archive.Lists.Beginnings(articles.Where(article => article.Standfirst is null));
        return articles.ToDictionary(article => article.Id, article => article.Standfirst ?? beginnings[article.Id]);
    }

    private static Marked Plain(string text) => new(SnippetMarks.Remove(text));
}
