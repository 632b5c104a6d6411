using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>An article as it stands now.</summary>
public sealed class ArticleModel(Archive archive) : PageModel
{
    public required ArticleView Article { get; set; }

    public required ShownArticle Shown { get; set; }

    public required ArticleNeighbours Neighbours { get; set; }

    public IActionResult OnGet(long id, string? slug)
    {
        if (archive.Articles.Find(id) is not { } found)
        {
            return NotFound();
        }

        var path = found.Summary.Path;
        if (path != $"/articles/{id}/{slug}")
        {
            return RedirectPermanent(Addresses.Escaped(path) + Request.QueryString);
        }

        Article = found;
        Shown = ShownArticle.Of(found, found.Values, found.Corrections);
        Neighbours = archive.Lists.Neighbours(found.Summary);
        return Page();
    }
}
