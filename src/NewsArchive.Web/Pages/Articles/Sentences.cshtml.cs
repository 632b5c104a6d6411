using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// The sentences of a revision, each with its number and its address: to link to one without a mouse and without scripts.
/// </summary>
public sealed class SentencesModel(Archive archive, SiteOptions options) : PageModel
{
    public required ArticleView Article { get; set; }

    /// <summary>The standfirst, on the page of the first part.</summary>
    public SentenceText? Standfirst { get; private set; }

    public required TextPages Text { get; set; }

    public IEnumerable<SentenceText> Texts => Text.Shown.SelectMany(part => part.Blocks).Select(block => block.Text)
        .Prepend(Text.Number == 1 ? Standfirst : null).OfType<SentenceText>().Where(text => text.Sentences.Count > 0);

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
        var texts = SentenceText.Of(found.Parsed);
        Standfirst = texts.GetValueOrDefault(SentencePlace.Standfirst);
        Text = TextPages.Of(FlowPart.Of(found.Parsed, texts), options.MaxPageText, Request.Query[TextPages.At]);
        Response.Headers.CacheControl = RevisionModel.ForEver;
        return Page();
    }
}
