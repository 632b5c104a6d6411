using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>Corrects headline, byline, source and date of an article.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectModel(Archive archive, ILogger<CorrectModel> log) : PageModel
{
    private const string Conflict =
        "The article has changed since you opened this page: someone corrected it, or an import revised it. Nothing was saved. " +
        "The current values are shown below beside what you entered; check them, then save.";

    public ArticleView Article { get; private set; } = null!;

    [BindProperty]
    public Dictionary<CuratedField, FieldInput> Fields { get; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The state of the article that the form was made from.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The state of the article now.</summary>
    public CuratedState State => CuratedState.Of(Article);

    private string By => User.Identity!.Name!;

    public FieldValues ValuesOf(CuratedField field) => FieldValues.Of(Article, field);

    public IActionResult OnGet(long id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        foreach (var field in Enum.GetValues<CuratedField>())
        {
            Fields[field] = FieldInput.Of(ValuesOf(field));
        }

        return Page();
    }

    public IActionResult OnPost(long id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        var changes = Changes();
        if (CuratorReason.Against(Reason) is { } against)
        {
            ModelState.AddModelError(nameof(Reason), RefusalText.Of(against));
        }

        if (ModelState.IsValid && changes.Count == 0)
        {
            ModelState.AddModelError("", "Nothing was changed.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (CuratedState.Parse(Seen) is not { } seen || !archive.Curator.Correct(id, seen, changes, Reason!, By))
        {
            return ShowConflict(id);
        }

        log.LogInformation("{Name} corrected {Fields} of article {Article}", By, string.Join(", ", changes.Select(change => change.Field)),
            id);
        return BackToArticle(id);
    }

    public IActionResult OnPostWithdraw(long id, CuratedField field)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (CuratedState.Parse(Seen) is not { } seen || !archive.Curator.Withdraw(id, seen, field, By))
        {
            return ShowConflict(id);
        }

        log.LogInformation("{Name} undid the correction of {Field} of article {Article}", By, field, id);
        return BackToArticle(id);
    }

    private bool Load(long id)
    {
        if (archive.Articles.Find(id) is not { } article)
        {
            return false;
        }

        Article = article;
        return true;
    }

    /// <summary>The fields that were given another value than the form showed; what is against one is noted beside it.</summary>
    private List<CuratedValue> Changes()
    {
        var changes = new List<CuratedValue>();
        foreach (var field in Enum.GetValues<CuratedField>())
        {
            var input = Input(field);
            if (input.Against(field) is { } against)
            {
                ModelState.AddModelError(KeyOf(field, nameof(FieldInput.Value)), against);
            }

            if (input.IsChanged)
            {
                changes.Add(new CuratedValue(field, input.Wanted));
            }
        }

        return changes;
    }

    private FieldInput Input(CuratedField field) => Fields.GetValueOrDefault(field) ?? (Fields[field] = new FieldInput());

    private static string KeyOf(CuratedField field, string property) => $"{nameof(Fields)}[{field}].{property}";

    /// <summary>
    /// Shows the form again over the current values. What the curator left alone follows it; saving must not put the old value back.
    /// </summary>
    private PageResult ShowConflict(long id)
    {
        Load(id);
        foreach (var field in Enum.GetValues<CuratedField>())
        {
            var now = FieldInput.Of(ValuesOf(field));
            var entered = Input(field);
            ModelState.Remove(KeyOf(field, nameof(FieldInput.Was)));
            if (entered.IsChanged)
            {
                entered.Was = now.Was;
            }
            else
            {
                ModelState.Remove(KeyOf(field, nameof(FieldInput.Value)));
                ModelState.Remove(KeyOf(field, nameof(FieldInput.None)));
                Fields[field] = now;
            }
        }

        ModelState.AddModelError("", Conflict);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private LocalRedirectResult BackToArticle(long id) => LocalRedirect(archive.Articles.Find(id)!.Summary.Path);
}
