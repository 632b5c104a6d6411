using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Sources;

/// <summary>The articles of a source, the newest first.</summary>
public sealed class SourceModel(Archive archive) : PageModel
{
    public required SourceSummary Source { get; set; }

    public required ArticleListing Articles { get; set; }

    public IActionResult OnGet(string slug)
    {
        if (archive.Lists.Source(slug) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        Articles = ArticleListing.Read(archive, source.Path, Request.Query["page"], (page, size) =>
            archive.Lists.OfSource(source.Id, page, size));
        return Page();
    }
}
