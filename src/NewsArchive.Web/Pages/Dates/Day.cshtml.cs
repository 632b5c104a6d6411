using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>A day: the articles whose date is or may be that day.</summary>
public sealed class DayModel(Archive archive) : PageModel
{
    public DateOnly Day { get; set; }

    public required PeriodArticles Articles { get; set; }

    public required DaysAround Around { get; set; }

    public IActionResult OnGet(int year, int month, int day)
    {
        if (!DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", out var asked))
        {
            return NotFound();
        }

        Day = asked;
        Articles = PeriodArticles.Read(archive, Request, Links.Day(asked), asked, asked);
        Around = archive.Lists.Around(asked, asked);
        return Page();
    }
}
