using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>A month: its days, and the articles whose date may lie in it.</summary>
public sealed class MonthModel(Archive archive) : PageModel
{
    public DateOnly First { get; set; }

    public required Calendar Calendar { get; set; }

    public required PeriodArticles Articles { get; set; }

    public required DaysAround Around { get; set; }

    public IActionResult OnGet(int year, int month)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return NotFound();
        }

        First = new DateOnly(year, month, 1);
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        Calendar = Calendar.Of(year, month, archive.Lists.Days(year, month));
        Articles = PeriodArticles.Read(archive, Request, Links.Month(year, month), First, last);
        Around = archive.Lists.Around(First, last);
        return Page();
    }
}
