using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The dating ledger of an article: how its date is known.</summary>
public sealed class DateModel(Archive archive) : PageModel
{
    public required ArticleSummary Article { get; set; }

    public required IReadOnlyList<ShownDateEntry> Entries { get; set; }

    public IActionResult OnGet(long id)
    {
        if (archive.Dates.Of(id) is not { } ledger)
        {
            return NotFound();
        }

        Article = ledger.Article.Summary;
        Entries = ShownDateEntry.Of(ledger, witness => archive.Articles.Find(witness)?.Summary);
        return Page();
    }
}
