using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Sources;

/// <summary>The articles that state no source.</summary>
public sealed class NotStatedModel(Archive archive) : PageModel
{
    public required ArticleListing Articles { get; set; }

    public void OnGet() =>
        Articles = ArticleListing.Read(archive, Links.SourceNotStated, Request.Query["page"], archive.Lists.OfNoSource);
}
