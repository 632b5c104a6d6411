using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Pages;

/// <summary>What the archive is and how it treats what it keeps.</summary>
public sealed class AboutModel(Archive archive, IConfiguration settings) : PageModel
{
    public string Name => settings.ArchiveName();

    public required ArchiveCounts Counts { get; set; }

    public void OnGet() => Counts = archive.Lists.Counts();
}
