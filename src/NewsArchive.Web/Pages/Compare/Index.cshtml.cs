using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>
/// Articles side by side: two in parallel, three or more as a matrix of claims, two revisions of one with what changed first.
/// With fewer than two it asks for the others.
/// </summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    /// <summary>A matrix with more columns cannot be read.</summary>
    public const int MostArticles = 6;

    private const string Letters = "abcdef";

    public IReadOnlyList<ComparedArticle> Articles { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    public RevisionChanges? Changes { get; private set; }

    /// <summary>Of two revisions: what the files give differently beside the text.</summary>
    public IReadOnlyList<FieldChange> ChangedFields { get; private set; } = [];

    public ClaimMatrix? Matrix { get; private set; }

    /// <summary>What was asked for and is not in the archive.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Articles to choose from, where fewer than two are given.</summary>
    public IReadOnlyList<ArticleSummary> Choices { get; private set; } = [];

    public IActionResult OnGet()
    {
        var asked = Letters.SelectMany(letter => Request.Query[letter.ToString()]).Concat(Request.Query["id"])
            .Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct(StringComparer.Ordinal).Take(MostArticles).ToList();
        var found = asked.Select(Find).ToList();
        Missing = [.. asked.Zip(found).Where(pair => pair.Second is null).Select(pair => pair.First)];
        Articles = [.. found.OfType<ComparedArticle>().Select((article, index) => article with { Letter = Letters[index].ToString().ToUpperInvariant() })];
        switch (Articles)
        {
            case [var a, var b] when a.Reference.Id == b.Reference.Id:
                Changes = RevisionChanges.Of(a.Report, b.Report);
                Comparison = Changes.Comparison;
                ChangedFields = FieldChange.Between(a.Article.Parsed, b.Article.Parsed);
                break;
            case [var a, var b]:
                Comparison = Comparison.Of(a.Report, b.Report);
                break;
            case { Count: > 2 }:
                Matrix = ClaimMatrix.Of([.. Articles.Select(article => article.Report)]);
                break;
            default:
                Choices = [.. archive.Lists.Newest(1, 20).Articles.Where(article => Articles.All(given => given.Reference.Id != article.Id))];
                break;
        }

        if (Missing.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }

    private ComparedArticle? Find(string value) =>
        ArticleReference.TryParse(value, out var reference) && archive.Articles.Find(reference.Id, reference.Revision) is { } article
            ? new ComparedArticle("", reference, article)
            : null;
}
