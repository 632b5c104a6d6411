using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>All imports, newest first.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int Size = 50;

    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public void OnGet()
    {
        var number = PageNumber.Of(Request.Query["page"]).Value;
        (var total, Runs) = archive.Runs.Page(number, Size);
        Pager = Pager.Of(number, Size, Runs.Count, total, "/admin/runs");
    }
}
