using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>Articles like one.</summary>
public sealed class SimilarModel(Archive archive) : PageModel
{
    private const int MostWordsShown = 12;

    public required ArticleSummary Article { get; set; }

    /// <summary>The words by which they were found, the most telling first.</summary>
    public required IReadOnlyList<string> Words { get; set; }

    public required IReadOnlyList<ArticleItem> Items { get; set; }

    public IActionResult OnGet(long id)
    {
        if (archive.Articles.Find(id) is not { } found)
        {
            return NotFound();
        }

        Article = found.Summary;
        Words = [.. archive.Similar.Telling(id).Take(MostWordsShown)];
        Items = ArticleItem.Of(archive, archive.Similar.To(id, ArticleListing.Size));
        return Page();
    }
}
