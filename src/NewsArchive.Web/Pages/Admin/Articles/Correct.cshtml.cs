using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;

namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>Corrects headline, byline, source and date of an article.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectModel(Archive archive, ILogger<CorrectModel> log) : PageModel
{
    private const string Conflict =
        "The article changed since you opened this page: somebody corrected it, or an import revised it. Nothing was saved. " +
        "What stands now is shown below beside what you entered; look again, then save.";

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

    private string Curator => User.Identity!.Name!;

    public static string NoneLabel(CuratedField field) => field switch
    {
        CuratedField.Headline => "It has no headline",
        CuratedField.Byline => "It has no byline",
        CuratedField.Source => "Its source is not known",
        CuratedField.Date => "It is undated",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field that can be corrected."),
    };

    public FieldValues ValuesOf(CuratedField field) => FieldValues.Of(Article, field);

    public IActionResult OnGet(long id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        foreach (var field in Enum.GetValues<CuratedField>())
        {
            var values = ValuesOf(field);
            Fields[field] = new FieldInput { Value = values.Standing?.Value, None = values is { Standing: null, Correction: not null } };
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
        if (Core.Curating.Curator.AgainstReason(Reason) is { } against)
        {
            ModelState.AddModelError(nameof(Reason), against);
        }

        if (ModelState.IsValid && changes.Count == 0)
        {
            ModelState.AddModelError("", "Nothing was changed.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (CuratedState.Parse(Seen) is not { } seen || !archive.Curator.Correct(id, seen, changes, Reason!, Curator))
        {
            return ShowConflict(id);
        }

        log.LogInformation("{Name} corrected {Fields} of article {Article}", Curator, string.Join(", ", changes.Select(change => change.Field)), id);
        return BackToArticle(id);
    }

    public IActionResult OnPostWithdraw(long id, CuratedField field)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (CuratedState.Parse(Seen) is not { } seen || !archive.Curator.Withdraw(id, seen, field, Curator))
        {
            return ShowConflict(id);
        }

        log.LogInformation("{Name} took the correction of {Field} of article {Article} back", Curator, field, id);
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

    /// <summary>The fields that were given another value; what is against one is noted beside it.</summary>
    private List<FieldChange> Changes()
    {
        var changes = new List<FieldChange>();
        foreach (var field in Enum.GetValues<CuratedField>())
        {
            var input = Fields.GetValueOrDefault(field) ?? (Fields[field] = new FieldInput());
            var key = $"{nameof(Fields)}[{field}].{nameof(FieldInput.Value)}";
            var values = ValuesOf(field);
            var given = string.IsNullOrWhiteSpace(input.Value) ? null : input.Value.Trim();
            if (input.None)
            {
                if (values.Standing is not null)
                {
                    changes.Add(new FieldChange(field, Value: null));
                }
            }
            else if (given is null)
            {
                if (values.Standing is not null)
                {
                    ModelState.AddModelError(key, $"Enter a value, or tick “{NoneLabel(field)}”.");
                }
            }
            else if (given != values.Standing?.Value)
            {
                if (Core.Curating.Curator.AgainstValue(field, given) is { } against)
                {
                    ModelState.AddModelError(key, against);
                }

                changes.Add(new FieldChange(field, given));
            }
        }

        return changes;
    }

    private PageResult ShowConflict(long id)
    {
        Load(id);
        ModelState.AddModelError("", Conflict);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private LocalRedirectResult BackToArticle(long id) => LocalRedirect(archive.Articles.Find(id)!.Summary.Path);
}
