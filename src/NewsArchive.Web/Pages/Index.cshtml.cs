using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages;

/// <summary>The front page: what is here, and the newest of it.</summary>
public sealed class IndexModel(Archive archive, IConfiguration settings) : PageModel
{
    private const int MostSources = 12;
    private const int MostYears = 15;

    public string Name => settings["Archive:Name"] ?? "NewsArchive";

    public required ArchiveCounts Counts { get; set; }

    public required ArticleListing Newest { get; set; }

    public required IReadOnlyList<SourceSummary> Sources { get; set; }

    public required IReadOnlyList<Bar> Years { get; set; }

    public void OnGet()
    {
        Counts = archive.Lists.Counts();
        Newest = ArticleListing.Read(archive, "/", Request.Query["page"], archive.Lists.Newest);
        Sources = archive.Lists.LargestSources(MostSources);
        Years = YearBars.Of(archive.Lists.Years(), MostYears);
    }
}
