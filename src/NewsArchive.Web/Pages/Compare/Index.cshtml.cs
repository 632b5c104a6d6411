using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Comparing;
using NewsArchive.Web.Pages.Shared;

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
    private const int MostAsked = 24; // of which some may be the same

    public IReadOnlyList<ComparedArticle> Articles { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    public RevisionChanges? Changes { get; private set; }

    /// <summary>Of two revisions: what the files give differently beside the text.</summary>
    public IReadOnlyList<FieldChange> ChangedFields { get; private set; } = [];

    public ClaimMatrix? Matrix { get; private set; }

    /// <summary>What was asked for and is not in the archive.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Whether one article was given several times over.</summary>
    public bool IsSameTwice { get; private set; }

    /// <summary>What was searched for, where fewer than two are given; null where nothing was.</summary>
    public FoundArticles? Found { get; private set; }

    /// <summary>Articles to compare with, where one is given and no search finds others.</summary>
    public IReadOnlyList<OfferedArticles> Offered { get; private set; } = [];

    public IActionResult OnGet()
    {
        var asked = Letters.SelectMany(letter => Request.Query[letter.ToString()]).Concat(Request.Query["id"])
            .Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).Take(MostAsked).ToList();
        var found = asked.Select(value => (Value: value, Article: Find(value))).ToList();
        Missing = [.. found.Where(one => one.Article is null).Select(one => one.Value).Distinct(StringComparer.Ordinal)];
        var different = found.Select(one => one.Article).OfType<ComparedArticle>().DistinctBy(article => article.Reference).ToList();
        IsSameTwice = different.Count == 1 && found.Count(one => one.Article is not null) > 1;
        Articles = [.. different.Take(MostArticles)
            .Select((article, index) => article with { Letter = Letters[index].ToString().ToUpperInvariant() })];
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
                AskForMore(Articles is [var one] ? one : null);
                break;
        }

        if (Missing.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }

    private void AskForMore(ComparedArticle? given)
    {
        var words = Request.Query[FoundArticles.Key].ToString();
        Found = string.IsNullOrWhiteSpace(words)
            ? null
            : FoundArticles.Of(archive, words, PageNumber.Of(Request.Query["page"]), given?.Reference);
        Offered = given is not null && Found is not { Articles.Count: > 0 } ? OfferedArticles.Beside(archive, given.Article.Summary) : [];
    }

    private ComparedArticle? Find(string value) =>
        ArticleReference.TryParse(value, out var reference) && archive.Articles.Find(reference.Id, reference.Revision) is { } article
            ? new ComparedArticle("", reference, article)
            : null;
}
