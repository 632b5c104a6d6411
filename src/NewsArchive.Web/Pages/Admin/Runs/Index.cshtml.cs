using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>All imports, newest first.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int Size = 50;

    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public PageLinks Pages { get; private set; } = PageLinks.None;

    public void OnGet([FromQuery(Name = "page")] int number = 1)
    {
        number = PageLinks.Valid(number);
        (var total, Runs) = archive.Runs.Page(number, Size);
        Pages = new PageLinks(number, Size, total, "/admin/runs?page=");
    }
}
