using Microsoft.AspNetCore.Html;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>An article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Headline">Its headline, with matches.</param>
/// <param name="Text">Its standfirst, its beginning or a passage with matches.</param>
public sealed record ArticleItem(ArticleSummary Article, IHtmlContent Headline, IHtmlContent Text)
{
    /// <summary>
    /// The story it belongs to and how many articles report that, this one among them; null where that was not asked for or it is the only
    /// one.
    /// </summary>
    public (long Story, int Articles)? Reports { get; init; }

    /// <summary>The article's address.</summary>
    public string Href { get; init; } = Article.Path;

    /// <summary>Near-duplicates that are grouped under this one: the first of <see cref="LikeCount"/>.</summary>
    public IReadOnlyList<ArticleItem> Like { get; init; } = [];

    public int LikeCount { get; init; }

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
            .. articles.Select(article => new ArticleItem(article, Plain(article.DisplayHeadline), Plain(texts[article.Id]))
            {
                Reports = stories.TryGetValue(article.Id, out var story) ? story : null,
            }),
        ];
    }

    /// <summary>Hits with their passages, and with matches marked in headlines.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="marker">Marks what the search found.</param>
    /// <param name="search">
    /// The search, which goes along to the article: to be returned to, and for the matches that are marked there.
    /// </param>
    /// <param name="first">The place of the first hit among the results; null where they are none of them.</param>
    public static IReadOnlyList<ArticleItem> Of(
        Archive archive, IReadOnlyList<SearchHit> hits, MatchMarker marker, SearchAddress search, int? first)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(marker);
        ArgumentNullException.ThrowIfNull(search);
        // A passage that is the headline would say it twice.
        var texts = Texts(archive,
            [.. hits.Where(hit => SnippetMarks.Remove(hit.Snippet) == hit.Article.Headline).Select(hit => hit.Article)]);
        return
        [
            .. hits.Select((hit, i) =>
                Item(hit.Article, hit.Language,
                    texts.TryGetValue(hit.Article.Id, out var text) ? Plain(text) : new Marked(hit.Snippet), first + i) with
            {
                Like = [.. hit.Like.Select(like => Item(like, hit.Language, Plain(""), first + i))],
                LikeCount = hit.LikeCount,
            }),
        ];

        ArticleItem Item(ArticleSummary article, string language, IHtmlContent text, int? place) =>
            new(article, new Marked(marker.Mark(article.DisplayHeadline, SearchField.Headline, language)), text)
            {
                Href = search.OnArticle(article.Path, place),
            };
    }

    private static Dictionary<long, string> Texts(Archive archive, IReadOnlyList<ArticleSummary> articles)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var beginnings = archive.Lists.Beginnings(articles.Where(article => article.Standfirst is null));
        return articles.ToDictionary(article => article.Id, article => article.Standfirst ?? beginnings[article.Id]);
    }

    private static Marked Plain(string text) => new(SnippetMarks.Remove(text));
}
