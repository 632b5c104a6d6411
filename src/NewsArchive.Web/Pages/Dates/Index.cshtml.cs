using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>All years, a decade at a time.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    public required IReadOnlyList<(int Decade, IReadOnlyList<Bar> Years)> Decades { get; set; }

    public int Undated { get; set; }

    public void OnGet()
    {
        var years = archive.Lists.Years();
        var bars = YearBars.Of(years, most: int.MaxValue);
        Decades = [.. years.Zip(bars).GroupBy(pair => pair.First.Year / 10 * 10)
            .Select(decade => (decade.Key, (IReadOnlyList<Bar>)[.. decade.Select(pair => pair.Second)]))];
        Undated = archive.Lists.Counts().Undated;
    }
}
