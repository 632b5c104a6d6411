using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>What a search for an article to compare found.</summary>
/// <param name="Query">The words, as they were read.</param>
/// <param name="Articles">A page of the articles, the best match first.</param>
/// <param name="Pager">The way through the others.</param>
/// <param name="Notice">Words about the page's number or the lack of results; null where there is nothing to say.</param>
public sealed record FoundArticles(string Query, IReadOnlyList<ArticleSummary> Articles, Pager Pager, string? Notice)
{
    /// <summary>The value of the address that has the words.</summary>
    public const string Key = "find";

    /// <param name="archive">The archive.</param>
    /// <param name="words">The words, in the search language.</param>
    /// <param name="page">The number of the page that is asked for.</param>
    /// <param name="given">The article that has been chosen; null where none has.</param>
    public static FoundArticles Of(Archive archive, string words, PageNumber page, ArticleReference? given)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(page);
        var query = QueryParser.Parse(words);
        var answer = query.Root is null ? null : Find(page.Value);
        var total = answer?.Page.Total ?? 0;
        if (page.Value > Pager.LastOf(total, ArticleListing.Size))
        {
            page = PageNumber.Last(Pager.LastOf(total, ArticleListing.Size));
            answer = query.Root is null ? null : Find(page.Value);
        }

        IReadOnlyList<ArticleSummary> articles = [.. answer?.Page.Hits.Select(hit => hit.Article) ?? []];
        KeyValuePair<string, string>[] address = [.. given is null ? [] : Chosen(given), new(Key, query.Text)];
        var notice = total == 0 ? $"Nothing was found for “{query.Text}”."
            : answer!.IsRelaxed ? "No article has all of these words. The closest are shown." : page.Notice;
        return new FoundArticles(
            query.Text, articles, Pager.Of(page.Value, ArticleListing.Size, articles.Count, total, "/compare", address), notice);

        SearchAnswer Find(int number) => archive.Relaxed.Find(
            query, new SearchRequest { Page = number, PageSize = ArticleListing.Size, WithSnippets = false });

        static KeyValuePair<string, string>[] Chosen(ArticleReference given) => [new("a", given.ToString())];
    }
}
