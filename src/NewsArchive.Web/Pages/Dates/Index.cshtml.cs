using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>All years, a decade at a time, and the way to the page of a day, month or year as a reader writes it.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    public required IReadOnlyList<(int Decade, IReadOnlyList<Bar> Years)> Decades { get; set; }

    public int Undated { get; set; }

    /// <summary>The day, month or year that was written; it is kept where it does not lead to one page.</summary>
    public required PeriodAsked Asked { get; set; }

    public IActionResult OnGet()
    {
        Asked = PeriodAsked.Read(Request.Query["day"]);
        if (Asked is { Notice: null, Readings: [var period] })
        {
            return Redirect(period.Href);
        }

        var years = archive.Lists.Years();
        var bars = YearBars.Of(years, most: int.MaxValue);
        Decades = [.. years.Zip(bars).GroupBy(pair => pair.First.Year / 10 * 10)
            .Select(decade => (decade.Key, (IReadOnlyList<Bar>)[.. decade.Select(pair => pair.Second)]))];
        Undated = archive.Lists.Counts().Undated;
        return Page();
    }
}
