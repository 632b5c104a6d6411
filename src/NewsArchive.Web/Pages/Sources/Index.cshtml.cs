using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Sources;

/// <summary>All sources by name.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int Size = 50;

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    public required Pager Pager { get; set; }

    public string? Notice { get; set; }

    public int WithoutSource { get; set; }

    public void OnGet()
    {
        var all = archive.Lists.Sources();
        var page = PageNumber.Within(Request.Query["page"], all.Count, Size);
        Sources = [.. all.Skip((page.Value - 1) * Size).Take(Size)];
        Pager = Pager.Of(page.Value, Size, Sources.Count, all.Count, "/sources");
        Notice = page.Notice;
        WithoutSource = archive.Lists.Counts().WithoutSource;
    }
}
