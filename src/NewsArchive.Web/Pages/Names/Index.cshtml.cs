using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Names;

/// <summary>The names that articles give, those in most articles first.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    public const int MaxLength = 100;
    private const int Size = 50;

    public required IReadOnlyList<NameSummary> Names { get; set; }

    public required NameQuestion Question { get; set; }

    public required Pager Pager { get; set; }

    public string? Notice { get; private set; }

    public void OnGet()
    {
        var begins = $"{Request.Query["begins"]}".Trim();
        Question = new NameQuestion(NameWords.Read(Request.Query["kind"]), begins.Length > MaxLength ? begins[..MaxLength] : begins);
        var total = archive.Names.Count(Question);
        var number = PageNumber.Within(Request.Query["page"], total, Size);
        Notice = number.Notice;
        Names = archive.Names.Page(Question, number.Value, Size);
        Pager = Pager.Of(number.Value, Size, Names.Count, total, "/names", [.. Values(Question.Kind)]);
    }

    /// <summary>The address of the same list of another kind.</summary>
    public string Href(NameKind? kind) => $"/names{new QueryBuilder(Values(kind)).ToQueryString()}";

    private IEnumerable<KeyValuePair<string, string>> Values(NameKind? kind)
    {
        if (kind is { } only) yield return KeyValuePair.Create("kind", NameWords.Of(only));
        if (Question.Beginning.Length > 0) yield return KeyValuePair.Create("begins", Question.Beginning);
    }
}
