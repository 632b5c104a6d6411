using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Stories;

/// <summary>The stories, that of the newest article first.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int Size = 25;

    public required IReadOnlyList<Story> Stories { get; set; }

    public required Pager Pager { get; set; }

    public string? Notice { get; private set; }

    /// <summary>How many running stories there are.</summary>
    public int Running { get; private set; }

    public void OnGet()
    {
        var total = archive.Stories.Count();
        var number = PageNumber.Within(Request.Query["page"], total, Size);
        Notice = number.Notice;
        Stories = archive.Stories.Page(number.Value, Size);
        Running = archive.RunningStories.Count();
        Pager = Pager.Of(number.Value, Size, Stories.Count, total, "/stories");
    }
}
