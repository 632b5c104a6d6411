using Microsoft.AspNetCore.Html;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
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

    /// <summary>The article's address.</summary>
    public string Href { get; init; } = Article.Path;

    /// <summary>Articles with nearly the same text that are folded behind this one.</summary>
    public IReadOnlyList<ArticleItem> Like { get; init; } = [];

    /// <summary>The items with those of nearly the same text folded behind the first of them.</summary>
    public static IReadOnlyList<ArticleItem> Folded(IReadOnlyList<ArticleItem> items, IReadOnlyDictionary<long, long> groups)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(groups);
        // Ids are above 0, so that the negative of one is no group.
        return [.. items.GroupBy(item => groups.TryGetValue(item.Article.Id, out var group) ? group : -item.Article.Id).Select(group => group.First() with { Like = [.. group.Skip(1)] })];
    }

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

    /// <summary>Hits with their passages, and with matches marked in headlines.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="marker">Marks what the search found.</param>
    /// <param name="query">The search, which goes along to the article, so that matches are marked there too.</param>
    public static IReadOnlyList<ArticleItem> Of(Archive archive, IReadOnlyList<SearchHit> hits, MatchMarker marker, string query)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(marker);
        // A passage that is the headline would say it twice.
        var texts = Texts(archive, [.. hits.Where(hit => SnippetMarks.Remove(hit.Snippet) == hit.Article.Headline).Select(hit => hit.Article)]);
        return
        [
            .. hits.Select(hit => new ArticleItem(
                hit.Article, new Marked(marker.Mark(hit.Article.DisplayHeadline, SearchField.Headline)), texts.TryGetValue(hit.Article.Id, out var text) ? Plain(text) : new Marked(hit.Snippet))
            {
                Href = query.Length == 0 ? hit.Article.Path : $"{hit.Article.Path}?q={Uri.EscapeDataString(query)}",
            }),
        ];
    }

    private static Dictionary<long, string> Texts(Archive archive, IReadOnlyList<ArticleSummary> articles)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var beginnings = archive.Lists.Beginnings(articles.Where(article => article.Standfirst is null));
        return articles.ToDictionary(article => article.Id, article => article.Standfirst ?? beginnings[article.Id]);
    }

    private static Marked Plain(string text) => new(SnippetMarks.Remove(text));
}
