using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>The articles without a date.</summary>
public sealed class UndatedModel(Archive archive) : PageModel
{
    public required ArticleListing Articles { get; set; }

    public void OnGet() => Articles = ArticleListing.Read(archive, Links.Undated, Request.Query["page"], archive.Lists.Undated);
}
