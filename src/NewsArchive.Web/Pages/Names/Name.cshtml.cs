using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Search;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Names;

/// <summary>A person, place or organisation: the articles that name it, over time, with whom, and what it is quoted saying.</summary>
public sealed class NameModel(Archive archive) : PageModel
{
    private const int MostBeside = 16;
    private const int MostForms = 6;

    public required NameSummary Name { get; set; }

    /// <summary>How else articles write it.</summary>
    public required IReadOnlyList<string> Forms { get; set; }

    /// <summary>The years between which no article names a person who may therefore be two.</summary>
    public (int Until, int From)? Apart { get; private set; }

    public Histogram? Histogram { get; private set; }

    public required IReadOnlyList<NameSummary> Beside { get; set; }

    public required IReadOnlyList<NameQuote> Quotes { get; set; }

    public required ArticleListing Articles { get; set; }

    public IActionResult OnGet(long id, string? slug)
    {
        if (archive.Names.Find(id) is not { IsHidden: false } name)
        {
            return NotFound();
        }

        if (name.JoinedId is { } joined)
        {
            return Redirect($"/names/{joined}"); // not for ever: a curator may take it back
        }

        if (name.Path != $"/names/{id}/{slug}")
        {
            return Redirect(Links.Escaped(name.Path) + Request.QueryString); // nor this: what it is called may change
        }

        Name = name;
        Forms = [.. archive.Names.Forms(id).Where(form => form != name.Name).Take(MostForms)];
        Histogram = Histogram.Of(new SearchAddress { Name = id }, archive.Names.Months(id));
        Apart = archive.Names.Apart(name);
        Beside = archive.Names.Beside(id, MostBeside);
        var shown = new List<ArticleSummary>();
        Articles = ArticleListing.Read(archive, name.Path, Request.Query["page"], (page, size) =>
        {
            var read = archive.Names.Articles(name, page, size);
            shown = [.. read.Articles];
            return read;
        });
        Quotes = archive.NameQuotes.Of(name, shown);
        return Page();
    }
}
