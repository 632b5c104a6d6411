using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Stories;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The current revision of an article, with its corrections.</summary>
public sealed class ArticleModel(Archive archive, SiteOptions options) : PageModel
{
    private const int MostOthers = 3;

    public required ArticleView Article { get; set; }

    public required ShownArticle Shown { get; set; }

    /// <summary>The search that the reader came from; null where there was none.</summary>
    public ResultPlace? Result { get; private set; }

    public required Citation Citation { get; set; }

    public required ArticleNeighbours Neighbours { get; set; }

    /// <summary>Other reports of its event; null where it is the only one.</summary>
    public ReportsBeside? Others { get; private set; }

    /// <summary>Reports possibly of its event, where the archive is sure of none; null where it is in a story.</summary>
    public MayTell? May { get; private set; }

    /// <summary>Where its event stands in a running story; null where it is a part of none.</summary>
    public RunningPlace? Place { get; private set; }

    /// <summary>That its source took it back, in which case the page says so in the place of the report; null where it did not.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>The names that it gives, in reading order.</summary>
    public IReadOnlyList<NameSummary> Names { get; private set; } = [];

    /// <summary>Whether its names are still to be looked for.</summary>
    public bool AreNamesPending { get; private set; }

    /// <summary>A file's name without its folder, and where in the file the article is: <c>reports.jsonl, line 12</c>.</summary>
    public static string NameOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join(", ", place.Split("!/").Select(Path.GetFileName));
    }

    public IActionResult OnGet(long id, string? slug)
    {
        if (archive.Articles.Find(id) is not { } found)
        {
            return NotFound();
        }

        var path = found.Summary.Path;
        if (path != $"/articles/{id}/{slug}")
        {
            return RedirectPermanent(Links.Escaped(path) + Request.QueryString);
        }

        Article = found;
        Result = ResultPlace.Of(archive, id, Request);
        var query = QueryParser.Parse(Result?.Search.Query);
        var language = ArticleLanguage.Of(found.Parsed, found.Values.Language).Tag;
        Shown = ShownArticle.Of(found, found.Values, found.Corrections, options.MaxPageText, Request.Query[TextPages.At]) with
        {
            Marks = MatchMarks.Of(query, language),
        };
        Citation = SiteCitation.Of(found, HttpContext);
        Others = archive.Stories.Beside(found.Summary, MostOthers);
        May = Others is null ? MayTell.Of(archive, id, [found.Summary], HttpContext) : null;
        Place = archive.RunningStories.PlaceOf(id);
        Names = archive.Names.Of(id);
        AreNamesPending = archive.Names.IsPending([id]);
        Neighbours = archive.Lists.Neighbours(found.Summary);
        Withdrawal = Withdrawal.Of(found, number => archive.Articles.Find(id, number));
        Response.StatusCode = Withdrawal is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }
}
