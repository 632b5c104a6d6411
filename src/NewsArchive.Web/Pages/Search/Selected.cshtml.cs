using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Citing;
using NewsArchive.Core.Exporting;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Search;

/// <summary>Articles that a reader selected in a list: to be compared, cited, downloaded and read.</summary>
public sealed class SelectedModel(Archive archive) : PageModel
{
    public required SelectedArticles Selected { get; set; }

    public required IReadOnlyList<ArticleItem> Items { get; set; }

    /// <summary>The style of the bibliography.</summary>
    public required ICitationFormat Style { get; set; }

    /// <summary>The citations in that style, in alphabetical order, with an empty line between.</summary>
    public required string Bibliography { get; set; }

    /// <summary>The styles that there are.</summary>
    public static IEnumerable<ICitationFormat> Styles => CitationFormats.All.Where(format => format.Extension is null);

    public void OnGet()
    {
        Selected = SelectedArticles.Of(archive, Request);
        Items = ArticleItem.Of(archive, Selected.Articles);
        var asked = Request.Query["style"].ToString();
        Style = Styles.FirstOrDefault(style => style.Name.Equals(asked, StringComparison.OrdinalIgnoreCase)) ?? Styles.First();
        var citations = Selected.Articles.Select(article => Style.Write(SiteCitation.Of(archive.Articles.Find(article.Id)!, HttpContext)));
        Bibliography = string.Join("\n\n", BibliographyResults.InOrder(citations));
    }
}
