using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Admin.Names;

/// <summary>Lets a curator join a name with another, split it, rename it, hide it or correct its kind.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DecideModel(Archive archive, ILogger<DecideModel> log) : PageModel
{
    public NameSummary Name { get; private set; } = null!;

    public IReadOnlyList<string> Forms { get; private set; } = [];

    public IReadOnlyList<NameDecision> Decisions { get; private set; } = [];

    /// <summary>The name to join with.</summary>
    [BindProperty]
    public long? Other { get; set; }

    [BindProperty(Name = "title")]
    public string? NewTitle { get; set; }

    /// <summary>The form to split off.</summary>
    [BindProperty]
    public string? Form { get; set; }

    /// <summary>The kind that it is of.</summary>
    public NameKind? Kind => NameWords.Read(Request.HasFormContentType ? Request.Form["kind"] : "");

    /// <summary>The numbers of the articles to split off.</summary>
    [BindProperty]
    public string? Articles { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The decision to undo.</summary>
    [BindProperty]
    public long? Decision { get; set; }

    /// <summary>Whether the name is hidden or joined; empty where it is neither.</summary>
    public string State =>
        Name.IsHidden ? "This name is hidden." : Name.JoinedId is { } joined ? $"This name is joined with name {joined}." : "";

    private string By => User.Identity!.Name!;

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPost(long id, string? action)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        var against = (action, Other, Decision) switch
        {
            ("join", { } other, _) => RefusalText.Of(archive.NameCurator.Join(id, other, Reason, By)),
            ("join", _, _) => "Enter the number of the other name, as in its address.",
            ("rename", _, _) => RefusalText.Of(archive.NameCurator.Rename(id, NewTitle, Reason, By)),
            ("split", _, _) => Split(id),
            ("kind", _, _) => Kind is { } kind ? RefusalText.Of(archive.NameCurator.OfKind(id, kind, Reason, By)) : "Choose a kind.",
            ("hide", _, _) => RefusalText.Of(archive.NameCurator.Hide(id, Reason, By)),
            ("take-back", _, { } decision) => RefusalText.Of(archive.NameCurator.TakeBack(decision, By)),
            _ => "Choose an action.",
        };
        if (against is not null)
        {
            ModelState.AddModelError("", against);
            return Page();
        }

        log.LogInformation("{Name} decided on name {Number}: {Action}", By, id, action);
        return Redirect($"/admin/names/{id}");
    }

    private string? Split(long id)
    {
        var articles = (Articles ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        return articles.Any(number => !long.TryParse(number, out _)) ? "Enter article numbers separated by commas."
            : articles.Length == 0 && Form is null ? "Choose a written form, or enter article numbers."
            : RefusalText.Of(
                archive.NameCurator.Split(id, articles.Length > 0 ? null : Form, [.. articles.Select(long.Parse)], NewTitle, Reason, By));
    }

    private bool Load(long id)
    {
        if (archive.Names.Find(id) is not { } name)
        {
            return false;
        }

        Name = name;
        Forms = archive.Names.Forms(id);
        Decisions = archive.Names.Decisions(id);
        return true;
    }
}

/// <summary>What pages say of a curator's decision on a name.</summary>
public static class DecisionWords
{
    public static string Of(NameDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Decision switch
        {
            NameDecisionKind.Join => $"“{decision.NameKey}” joined with “{decision.Target}”.",
            NameDecisionKind.Split when decision.ArticleId is { } article => $"In article {article} it means “{decision.Title}”.",
            NameDecisionKind.Split => $"“{decision.Form}” means “{decision.Title}”.",
            NameDecisionKind.OfKind =>
                $"“{decision.Title}” is {NameWords.An(decision.TargetKind ?? decision.Kind)}, not {NameWords.An(decision.Kind)}.",
            NameDecisionKind.Rename => $"Renamed “{decision.Title}”.",
            _ => "Hidden.",
        };
    }
}
