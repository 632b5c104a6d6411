using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages;

/// <summary>
/// The front page: what is here, the newest of it or the articles of a period, what several sources cover, and anniversaries.
/// </summary>
public sealed class IndexModel(Archive archive, IConfiguration settings, TimeProvider time) : PageModel
{
    private const int MostSources = 12;
    private const int MostStories = 6;
    private const int MostOnThisDay = 5;

    public string Name => settings.ArchiveName();

    public required ArchiveCounts Counts { get; set; }

    /// <summary>The newest articles; those of the period that was asked for, the oldest first.</summary>
    public required ArticleListing Listing { get; set; }

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    /// <summary>The archive over time, or a period of it; null where all of it lies in one month.</summary>
    public TimePicture? Timeline { get; set; }

    /// <summary>The period that was asked for; null for the whole archive.</summary>
    public TimeSpanShown? Zoomed { get; set; }

    /// <summary>How the period was read, or that it has no articles; null where there is nothing to say.</summary>
    public string? TimelineNotice { get; set; }

    /// <summary>The years, where there is no timeline.</summary>
    public IReadOnlyList<Bar> Years { get; set; } = [];

    public required IReadOnlyList<Story> Stories { get; set; }

    public DateOnly Today { get; set; }

    /// <summary>Articles of this day in other years, with how long ago that was.</summary>
    public required IReadOnlyList<(ArticleSummary Article, int Years)> OnThisDay { get; set; }

    /// <summary>Whether the list's first page is shown, beside which all else stands.</summary>
    public bool IsFront => Listing.Pager.Number == 1;

    /// <summary>What the list has and in which order.</summary>
    public string Order => Zoomed is null ? $"Newest first{(Counts.Undated > 0 ? ", undated last" : "")}"
        : $"{Count.Articles(Listing.Pager.Total)} dated, or possibly dated, {Zoomed.Words}, oldest first";

    public void OnGet()
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        Counts = archive.Lists.Counts();
        Timeline = Picture();
        Listing = Zoomed is { First: var first, Last: var last }
            ? ArticleListing.Read(
                archive, "/", Request.Query["page"], (page, size) => archive.Lists.Between(first, last, page, size),
                new("from", $"{first:yyyy-MM-dd}"), new("to", $"{last:yyyy-MM-dd}"))
            : ArticleListing.Read(archive, "/", Request.Query["page"], archive.Lists.Newest);
        Sources = archive.Lists.LargestSources(MostSources);
        Years = Timeline is null && IsFront ? YearBars.Of(archive.Lists.Years(), int.MaxValue) : [];
        Stories = archive.Stories.Newest(MostStories);
        OnThisDay = [.. archive.Lists.OnThisDay(Today, MostOnThisDay)
            .Select(article => (article, Today.Year - article.DateLower!.Value.Year))];
    }

    private TimePicture? Picture()
    {
        var months = archive.Lists.AllMonths();
        if (months.Count < 2)
        {
            return null;
        }

        var (first, last) = (First(months[0]), TimeSpanShown.End(First(months[^1]), TimeUnit.Month));
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

        TimelineNotice ??= Zoomed is null ? null : $"The archive has no articles dated {Zoomed.Words}.";
        Zoomed = null;
        var all = TimeSpanShown.Of(first, last);
        return TimePicture.Of(all, CountsOf(months, all));
    }

    private IEnumerable<(DateOnly Day, int Articles)> CountsOf(IReadOnlyList<MonthCount> months, TimeSpanShown span) =>
        span.Unit == TimeUnit.Day
        ? months.Where(month => First(month) <= span.Last && TimeSpanShown.End(First(month), TimeUnit.Month) >= span.First)
            .SelectMany(month => archive.Lists.Days(month.Year, month.Month).Where(day => day.Day > 0)
                .Select(day => (new DateOnly(month.Year, month.Month, day.Day), day.Articles)))
        : months.Select(month => (First(month), month.Articles));

    private static DateOnly First(MonthCount month) => new(month.Year, month.Month, 1);
}
