using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.Search;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages;

/// <summary>The front page: what is here, the newest of it, what several tell, and what lies back round years.</summary>
public sealed class IndexModel(Archive archive, IConfiguration settings, TimeProvider time) : PageModel
{
    private const int MostSources = 12;
    private const int MostStories = 6;
    private const int MostOnThisDay = 5;
    private const int MostBars = 130; // of the timeline: years for a lifetime, else decades

    public string Name => settings["Archive:Name"] ?? "NewsArchive";

    public required ArchiveCounts Counts { get; set; }

    public required ArticleListing Newest { get; set; }

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    /// <summary>The whole archive over time; null where it lies in one month.</summary>
    public Histogram? Timeline { get; set; }

    /// <summary>The years, where there is no timeline.</summary>
    public IReadOnlyList<Bar> Years { get; set; } = [];

    public required IReadOnlyList<Story> Stories { get; set; }

    public DateOnly Today { get; set; }

    /// <summary>Articles of this day in other years, with how long ago that was.</summary>
    public required IReadOnlyList<(ArticleSummary Article, int Years)> OnThisDay { get; set; }

    /// <summary>Whether the list's first page is shown, beside which all else stands.</summary>
    public bool IsFront => Newest.Pager.Number == 1;

    public void OnGet()
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        Counts = archive.Lists.Counts();
        Newest = ArticleListing.Read(archive, "/", Request.Query["page"], archive.Lists.Newest);
        Sources = archive.Lists.LargestSources(MostSources);
        Timeline = Histogram.Of(new SearchAddress(), archive.Lists.AllMonths(), MostBars);
        Years = Timeline is null ? YearBars.Of(archive.Lists.Years(), int.MaxValue) : [];
        Stories = archive.Stories.Newest(MostStories);
        OnThisDay = [.. archive.Lists.OnThisDay(Today, MostOnThisDay).Select(article => (article, Today.Year - article.DateLower!.Value.Year))];
    }
}
