using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Web.Importing;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>The running import; when it has finished, its own page.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CurrentModel(ImportStatus status, WorkPace pace) : PageModel
{
    /// <summary>Whether the visitor asked for an import while this one was running.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Already { get; set; }

    public ImportProgressJson Progress { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Progress = ImportProgressJson.Of(status, pace);
        return Progress.Running ? Page() : LocalRedirect(Progress.Next);
    }
}
