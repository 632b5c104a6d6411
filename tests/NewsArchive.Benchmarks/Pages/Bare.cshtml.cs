using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Benchmarks.Pages;

/// <summary>A row as a page.</summary>
public sealed class BareModel(BareRows rows) : PageModel
{
    public BareRow Row { get; private set; } = new("", "");

    public IActionResult OnGet(long id)
    {
        if (rows.Find(id) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }
}
