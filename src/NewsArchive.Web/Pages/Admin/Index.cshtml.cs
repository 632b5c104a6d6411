using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Admin;

/// <summary>What an admin sees first: the folders to import, the last imports, what the archive holds.</summary>
public sealed class IndexModel(Archive archive, ImportQueue queue, ImportStatus status, WorkPace pace, LastEnd lastEnd,
    IConfiguration configuration, ILogger<IndexModel> log) : PageModel
{
    private const int RunsShown = 5;

    public ArchiveCounts Counts { get; } = archive.Lists.Counts();

    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public IReadOnlyList<(string Path, bool Exists)> Folders { get; private set; } = [];

    /// <summary>What keeps the archive from being written to; null where nothing does.</summary>
    public string? StorageFault { get; } = archive.Storage.Condition()?.Message;

    /// <summary>That the last server or import did not end as it should; null where it did.</summary>
    public string? LastEnd { get; } = lastEnd.Warning;

    public LiveRun? AtWork { get; private set; }

    /// <summary>What is left to do after imports, and how fast it goes; null where nothing is.</summary>
    public string? Work { get; private set; }

    public void OnGet()
    {
        AtWork = status.Now();
        Work = pace.Look();
        Runs = archive.Runs.Latest(RunsShown);
        Folders = [.. configuration.Importing().Folders.Select(path => (path, Path.Exists(path)))];
    }

    public IActionResult OnPostReimport()
    {
        var name = User.Identity!.Name!;
        if (!queue.Ask(name))
        {
            return LocalRedirect("/admin/runs/current?already=true");
        }

        log.LogInformation("{Name} asked for a re-import", name);
        return LocalRedirect("/admin/runs/current");
    }
}
