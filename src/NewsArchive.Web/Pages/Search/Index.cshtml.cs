using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The search, always by a GET whose address can be shared. Whatever the address holds, it is answered.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int MostSourcesOffered = 300;

    public required QueryReading Reading { get; set; }

    public required SearchQuery Search { get; set; }

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    public required IReadOnlyList<string> Notices { get; set; }

    /// <summary>The hits; null where nothing was asked.</summary>
    public ArticleListing? Found { get; set; }

    /// <summary>What to try; null where something was found or nothing asked.</summary>
    public Suggestions? Suggestions { get; set; }

    public int Undated { get; set; }

    public bool HasDates => Search.From is not null || Search.To is not null;

    public void OnGet()
    {
        List<string> notices = [];
        Reading = QueryReading.Of(Request.Query["q"].ToString());
        notices.AddRange(Reading.Notices);
        var (from, to) = Dates(notices);
        Search = new SearchQuery
        {
            Terms = Reading.Terms, From = from, To = to, Source = SourceAsked(notices), Order = OrderAsked(notices), PageSize = ArticleListing.Size,
        };
        Sources = SourcesOffered(Search.Source);
        Undated = HasDates ? archive.Lists.Counts().Undated : 0;
        if (!Search.IsEmpty)
        {
            Find(notices);
        }
        else if (Reading.Text.Length > 0)
        {
            notices.Add("There is nothing in it to search for: a search needs at least one letter or digit.");
        }

        Notices = notices;
    }

    private void Find(List<string> notices)
    {
        var page = PageNumber.Of(Request.Query["page"]);
        var found = archive.Search.Find(Search with { Page = page.Value });
        var last = Math.Max(1, (found.Total + Search.PageSize - 1) / Search.PageSize);
        if (page.Value > last)
        {
            page = PageNumber.Last(last);
            found = archive.Search.Find(Search with { Page = last });
        }

        if (page.Notice is not null)
        {
            notices.Add(page.Notice);
        }

        var query = SearchAddress.Values(Reading.Text, Search.From, Search.To, Search.Source, Search.Order);
        Found = new ArticleListing(
            ArticleItem.Of(archive, found.Hits), Pager.Of(page.Value, Search.PageSize, found.Hits.Count, found.Total, SearchAddress.Path, query), Notice: null);
        Suggestions = found.Total == 0 ? Suggestions.Of(archive, Reading.Text, Search) : null;
    }

    private (DateOnly? From, DateOnly? To) Dates(List<string> notices)
    {
        var from = DateBound.From(Request.Query["from"]);
        var to = DateBound.To(Request.Query["to"]);
        if (from.Day > to.Day)
        {
            // The values as given are exchanged, so that from 2019 to 2018 is from the beginning of 2018 to the end of 2019.
            var (first, last) = (DateBound.From(Request.Query["to"]).Day, DateBound.To(Request.Query["from"]).Day);
            notices.Add($"The first date was later than the last, so they were exchanged: {DayText.Range(first, last) ?? "one end is open"}.");
            return (first, last);
        }

        notices.AddRange(new[] { from.Notice, to.Notice }.OfType<string>());

        return (from.Day, to.Day);
    }

    private string? SourceAsked(List<string> notices)
    {
        var asked = Request.Query["source"].ToString();
        if (asked.Length == 0 || archive.Lists.Source(asked) is not null)
        {
            return asked.Length == 0 ? null : asked;
        }

        notices.Add("The archive has no source of that name, so all sources were searched.");
        return null;
    }

    private SearchOrder OrderAsked(List<string> notices)
    {
        var asked = Request.Query["sort"].ToString();
        SearchOrder? order = asked.ToUpperInvariant() switch
        {
            "" or "RELEVANCE" => SearchOrder.Relevance,
            "NEWEST" => SearchOrder.Newest,
            "OLDEST" => SearchOrder.Oldest,
            _ => null,
        };
        if (order is null)
        {
            notices.Add("The order can be relevance, newest or oldest; the best matches come first here.");
        }

        return order ?? SearchOrder.Relevance;
    }

    /// <summary>The largest sources by name, and the one asked for.</summary>
    private IReadOnlyList<SourceSummary> SourcesOffered(string? asked)
    {
        var offered = archive.Lists.LargestSources(MostSourcesOffered);
        var missing = asked is null || offered.Any(source => source.Slug == asked) ? null : archive.Lists.Source(asked);
        return [.. (missing is null ? offered : offered.Append(missing)).OrderBy(source => source.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
