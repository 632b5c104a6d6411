using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Analysis;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// The sentences of a revision, each with its number and its address: to link to one without a mouse and without scripts.
/// </summary>
public sealed class SentencesModel(Archive archive) : PageModel
{
    public required ArticleView Article { get; set; }

    public required IReadOnlyList<SentenceText> Texts { get; set; }

    /// <summary>The revision's headline as pages show it.</summary>
    public string Headline { get; private set; } = "";

    public TextDirection Direction => TextDirection.Of(ArticleLanguage.FieldOf(Article.Parsed, Article.Values.Language)?.Value);

    public IActionResult OnGet(long id, int number)
    {
        if (archive.Articles.Find(id, number) is not { } found)
        {
            return NotFound();
        }

        Article = found;
        Headline = HeadlineText.Display(found.Parsed.Headline?.Value, found.Parsed.Headline?.Basis);
        Texts = [.. SentenceText.Of(found.Parsed)
            .Where(text => text.Key == SentencePlace.Standfirst || FlowPart.IsInFlow(found.Parsed.Blocks[text.Key]))
            .Select(text => text.Value)];
        Response.Headers.CacheControl = RevisionModel.ForEver;
        return Page();
    }
}
