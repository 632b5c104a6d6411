using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>A year: its months, and the articles whose date may lie in it.</summary>
public sealed class YearModel(Archive archive) : PageModel
{
    public int Year { get; set; }

    public required IReadOnlyList<Bar> Months { get; set; }

    public required PeriodArticles Articles { get; set; }

    public required DaysAround Around { get; set; }

    public IActionResult OnGet(int year)
    {
        if (year is < 1 or > 9999)
        {
            return NotFound();
        }

        Year = year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        Months = Bar.Of(
            [.. archive.Lists.Months(year)
                .Select(month =>
                    (new DateOnly(year, month.Month, 1).ToString("MMMM"), Links.Month(year, month.Month), month.Articles))]);
        Articles = PeriodArticles.Read(archive, Request, Links.Year(year), first, last);
        Around = archive.Lists.Around(first, last);
        return Page();
    }
}
