using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.RunningStories;

/// <summary>The running stories, that of the newest event first.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int Size = 25;

    public required IReadOnlyList<RunningStory> Running { get; set; }

    public required Pager Pager { get; set; }

    public string? Notice { get; private set; }

    public void OnGet()
    {
        var total = archive.RunningStories.Count();
        var number = PageNumber.Within(Request.Query["page"], total, Size);
        Notice = number.Notice;
        Running = archive.RunningStories.Page(number.Value, Size);
        Pager = Pager.Of(number.Value, Size, Running.Count, total, Links.RunningStories);
    }
}
