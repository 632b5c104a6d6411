using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Formats.Originals;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The original of a revision with how each of its parts was read.</summary>
public sealed class PartsModel(Archive archive) : PageModel
{
    private const int MostParts = 500;
    private const int MostLetters = 50_000;

    public required ArticleView Article { get; set; }

    public required OriginalAccount Account { get; set; }

    /// <summary>The parts on this page.</summary>
    public required IReadOnlyList<ShownPart> Parts { get; set; }

    /// <summary>How many parts of each group the whole original has.</summary>
    public required IReadOnlyList<(PartGroup Group, int Count)> Legend { get; set; }

    public required Pager Pager { get; set; }

    public string? Notice { get; set; }

    public int Length { get; set; }

    public TextDirection Direction => TextDirection.Of(ArticleLanguage.FieldOf(Article.Parsed, Article.Values.Language)?.Value);

    public IActionResult OnGet(long id, int? number)
    {
        if (archive.Articles.Find(id, number) is not { } found || archive.Articles.Original(id, found.Number) is not { } original)
        {
            return NotFound();
        }

        Article = found;
        Length = original.Bytes.Length;
        Account = OriginalAccount.Of(original.Bytes, found.Format, found.Parsed);
        var all = ShownPart.Of(Account);
        Legend = [.. PartGroup.All.Select(group => (group, all.Count(part => part.Group == group.Name))).Where(line => line.Item2 > 0)];
        Show(all, number is null ? Links.OriginalParts(id) : Links.OriginalParts(id, found.Number));
        return Page();
    }

    private void Show(IReadOnlyList<ShownPart> all, string path)
    {
        var starts = PageStarts(all);
        var page = PageNumber.Within(Request.Query["page"], starts.Count, size: 1);
        var start = starts[page.Value - 1];
        Parts = [.. all.Take((page.Value < starts.Count ? starts[page.Value] : all.Count)).Skip(start)];
        Pager = new Pager(page.Value, starts.Count, start + 1, Parts.Count, all.Count, path, []);
        Notice = page.Notice;
    }

    /// <summary>The first part of each page: so many parts or so many letters, whichever comes first.</summary>
    private static List<int> PageStarts(IReadOnlyList<ShownPart> all)
    {
        var starts = new List<int> { 0 };
        var letters = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (i > starts[^1] && (i - starts[^1] >= MostParts || letters + all[i].Text.Length > MostLetters))
            {
                starts.Add(i);
                letters = 0;
            }

            letters += all[i].Text.Length;
        }

        return starts;
    }
}

/// <summary>A line of the legend of an original.</summary>
/// <param name="Name">The name by which the style sheet knows the group.</param>
/// <param name="Label">Its word.</param>
/// <param name="Meaning">How its parts were read.</param>
public sealed record PartGroup(string Name, string Label, string Meaning)
{
    /// <summary>All groups but white space, which has no mark.</summary>
    public static IReadOnlyList<PartGroup> All { get; } =
    [
        new("field", "Field", "became a field: headline, byline, date and so on"),
        new("text", "Text", "became part of the report’s text"),
        new("beside", "Beside", "is kept beside the report: related links, promotions, credits"),
        new("label", "Label", "only introduces or separates other parts"),
        new("left-out", "Left out", "was left out, for the reason given"),
        new("unused", "Not used", "was neither used nor reported by the reader"),
    ];
}
