using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Searching.Revisions;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Search;

/// <summary>A past revision in a list of results.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Headline">Its headline, with matches.</param>
/// <param name="Text">A passage of it with matches.</param>
/// <param name="Href">Its page.</param>
/// <param name="What">Which revision of how many, and when it came.</param>
public sealed record RevisionItem(long Article, IHtmlContent Headline, IHtmlContent Text, string Href, string What)
{
    public static IReadOnlyList<RevisionItem> Of(IReadOnlyList<RevisionHit> hits, string query)
    {
        ArgumentNullException.ThrowIfNull(hits);
        return
        [
            .. hits.Select(hit => new RevisionItem(
                hit.ArticleId, new Marked(hit.Headline), new Marked(hit.Snippet), Links.Revision(hit.ArticleId, hit.Number),
                $"Revision {hit.Number}, {DayText.Of(hit.CreatedAt)}{(hit.IsInCurrent ? "" : "; the current revision does not match")}")),
        ];
    }
}
