using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The search that a reader came from, and where the article stands among its results.</summary>
/// <param name="Search">The search.</param>
/// <param name="Number">The article's place, counted from 1; null where it is not among the results any more, or never was.</param>
/// <param name="Total">How many results there are; near-duplicates that are grouped count as one.</param>
public sealed record ResultPlace(SearchAddress Search, int? Number, int Total)
{
    /// <summary>The page of results that the article stands on.</summary>
    public string BackHref => Number is > ArticleListing.Size and var number
        ? $"{Search.Href}&page={PageOf(number)}"
        : Search.Href;

    public string? PreviousHref { get; private init; }

    public string? NextHref { get; private init; }

    /// <summary>Reads it from an article's address; null where the reader did not come from a search.</summary>
    public static ResultPlace? Of(Archive archive, long article, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(request);
        var reader = SearchAddressReader.Of(archive, request);
        var search = reader.Read();
        if (search.IsEmpty) return null;
        var nowhere = new ResultPlace(search, Number: null, Total: 0);
        if (!int.TryParse(request.Query[SearchAddress.Place], System.Globalization.NumberStyles.None, provider: null, out var said)
            || said is < 1 or > SearchPage.MostCounted)
        {
            return nowhere;
        }

        try
        {
            var filters = search.Filters with { PageSize = ArticleListing.Size, FoldsDuplicates = true, WithSnippets = false };
            SearchAnswer Page(int page) => archive.Relaxed.Find(reader.Query, filters with { Page = page });
            var page = PageOf(said);
            var answer = Page(page);
            var hits = answer.Page.Hits;
            var at = hits.ToList().FindIndex(hit => hit.Article.Id == article || hit.Like.Any(like => like.Id == article));
            if (at < 0) return nowhere;
            var number = ((page - 1) * ArticleListing.Size) + at + 1;
            var counts = archive.Search.Facets(answer.Request);
            var previous = at > 0 ? hits[at - 1] : page > 1 ? Page(page - 1).Page.Hits[^1] : null;
            var next = at + 1 < hits.Count ? hits[at + 1] : Page(page + 1).Page.Hits is [var following, ..] ? following : null;
            return new ResultPlace(search, number, counts.Total - counts.Folded)
            {
                PreviousHref = previous is null ? null : search.OnArticle(previous.Article.Path, number - 1),
                NextHref = next is null ? null : search.OnArticle(next.Article.Path, number + 1),
            };
        }
        catch (ReadStoppedException)
        {
            ReadLimit.Current?.GoOn(); // the article is shown all the same
            return nowhere;
        }
    }

    private static int PageOf(int number) => ((number - 1) / ArticleListing.Size) + 1;
}
