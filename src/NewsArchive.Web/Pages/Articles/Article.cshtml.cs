using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>An article as it stands now.</summary>
public sealed class ArticleModel(Archive archive) : PageModel
{
    public required ArticleView Article { get; set; }

    public required ShownArticle Shown { get; set; }

    public required ArticleNeighbours Neighbours { get; set; }

    /// <summary>The story that it belongs to; null where it is the only report of its event.</summary>
    public Story? Story { get; private set; }

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
        Story = archive.Stories.Of(id);
        Neighbours = archive.Lists.Neighbours(found.Summary);
        return Page();
    }
}
