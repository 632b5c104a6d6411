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

    public string Name => settings["Archive:Name"] ?? "NewsArchive";

    public required ArchiveCounts Counts { get; set; }

    public required ArticleListing Newest { get; set; }

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    /// <summary>The archive over time, or a span of it; null where all of it lies in one month.</summary>
    public TimePicture? Timeline { get; set; }

    /// <summary>The span that was asked for; null for the whole archive.</summary>
    public TimeSpanShown? Zoomed { get; set; }

    /// <summary>What is to be said of the span that was asked for.</summary>
    public string? TimelineNotice { get; set; }

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
        Timeline = IsFront ? Picture() : null;
        Years = Timeline is null && IsFront ? YearBars.Of(archive.Lists.Years(), int.MaxValue) : [];
        Stories = archive.Stories.Newest(MostStories);
        OnThisDay = [.. archive.Lists.OnThisDay(Today, MostOnThisDay).Select(article => (article, Today.Year - article.DateLower!.Value.Year))];
    }

    private TimePicture? Picture()
    {
        var months = archive.Lists.AllMonths();
        if (months.Count < 2)
        {
            return null;
        }

        var (first, last) = (new DateOnly(months[0].Year, months[0].Month, 1), TimeSpanShown.End(new DateOnly(months[^1].Year, months[^1].Month, 1), TimeUnit.Month));
        var (from, to) = (DateBound.From(Request.Query["from"]), DateBound.To(Request.Query["to"]));
        if (from.Day is not null || to.Day is not null)
        {
            var (begin, end) = (from.Day ?? first, to.Day ?? last);
            Zoomed = begin <= end ? TimeSpanShown.Of(begin, end) : TimeSpanShown.Of(end, begin);
        }

        TimelineNotice = from.Day is null && from.Notice is not null ? from.Notice : to.Day is null ? to.Notice : null;
        if (Zoomed is not null && TimePicture.Of(Zoomed, CountsOf(months, Zoomed)) is { } picture)
        {
            return picture;
        }

        TimelineNotice ??= Zoomed is null ? null : $"The archive has no articles of {Zoomed.Words}.";
        Zoomed = null;
        var all = TimeSpanShown.Of(first, last);
        return TimePicture.Of(all, CountsOf(months, all));
    }

    private IEnumerable<(DateOnly Day, int Articles)> CountsOf(IReadOnlyList<MonthCount> months, TimeSpanShown span) => span.Unit == TimeUnit.Day
        ? months.Where(month => new DateOnly(month.Year, month.Month, 1) is var begin && begin <= span.Last && TimeSpanShown.End(begin, TimeUnit.Month) >= span.First)
            .SelectMany(month => archive.Lists.Days(month.Year, month.Month).Where(day => day.Day > 0).Select(day => (new DateOnly(month.Year, month.Month, day.Day), day.Articles)))
        : months.Select(month => (new DateOnly(month.Year, month.Month, 1), month.Articles));
}
