using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// One revision as its file alone gives it. The page never changes, so it says nothing that can:
/// no corrections, no places of files, not whether it is the current one.
/// </summary>
public sealed class RevisionModel(Archive archive, SiteOptions options) : PageModel
{
    /// <summary>How caches may keep what never changes.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    public required ArticleView Article { get; set; }

    public required ShownArticle Shown { get; set; }

    public required RevisionSummary Revision { get; set; }

    public IActionResult OnGet(long id, int number)
    {
        if (archive.Articles.Find(id, number) is not { } found)
        {
            return NotFound();
        }

        Article = found;
        Shown = ShownArticle.Of(
            found, ArticleValues.Of(found.Parsed, []), corrections: [], options.MaxPageText, Request.Query[TextPages.At]);
        Revision = found.Revisions.First(revision => revision.Number == number);
        Response.Headers.CacheControl = ForEver;
        return Page();
    }
}

/// <summary>Why revisions were made, for readers.</summary>
public static class RevisionWords
{
    public static string Of(RevisionReason reason) => reason switch
    {
        RevisionReason.Added => "added to the archive",
        RevisionReason.FileChanged => "the file changed",
        RevisionReason.FormatChanged => "the same file was read again by a newer reader or with different column names",
        RevisionReason.CopyFound => "another copy of the same address was found",
        RevisionReason.PagesJoined => "the pages of the report were put together",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
