using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Stories;

namespace NewsArchive.Web.Pages.Admin.Stories;

/// <summary>
/// Lets a curator confirm a story, remove an article from it, merge two or keep them apart. An article by itself has the same
/// page. Decisions on reports that are possibly about the event come from the pages that show these, and lead back there.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DecideModel(Archive archive, ILogger<DecideModel> log) : PageModel
{
    public Story Story { get; private set; } = null!;

    public IReadOnlyList<StoryDecision> Decisions { get; private set; } = [];

    /// <summary>The article to take out.</summary>
    [BindProperty]
    public long? Article { get; set; }

    /// <summary>The article to merge with, or to keep apart.</summary>
    [BindProperty]
    public long? Other { get; set; }

    /// <summary>The report of the same event, said on the page that shows it.</summary>
    [BindProperty]
    public long? Same { get; set; }

    /// <summary>The report of another event, said on the page that shows it.</summary>
    [BindProperty]
    public long? Apart { get; set; }

    /// <summary>Whether to lead back to the page of the story or the article.</summary>
    [BindProperty]
    public bool Back { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The decision to undo.</summary>
    [BindProperty]
    public long? Decision { get; set; }

    public bool IsStory => Story.Articles.Count > 1;

    private string By => User.Identity!.Name!;

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPost(long id, string? action)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        Other ??= Same ?? Apart;
        action ??= Same is not null ? "merge" : Apart is not null ? "part" : null;
        var against = (action, Article, Other, Decision) switch
        {
            ("confirm", _, _, _) => RefusalText.Of(archive.StoryCurator.Confirm(id, Reason, By)),
            ("split", { } article, _, _) when Story.Articles.Any(one => one.Id == article) =>
                RefusalText.Of(archive.StoryCurator.Split(article, Reason, By)),
            ("split", _, _, _) => "Choose the article to remove.",
            ("merge", _, { } other, _) => RefusalText.Of(archive.StoryCurator.Merge(id, other, Reason, By)),
            ("part", _, { } other, _) => RefusalText.Of(archive.StoryCurator.Part(id, other, Reason, By)),
            ("merge" or "part", _, _, _) => "Enter the number of the other article, as in its address.",
            ("take-back", _, _, { } decision) => RefusalText.Of(archive.StoryCurator.TakeBack(decision, By)),
            _ => "Choose an action.",
        };
        if (against is not null)
        {
            ModelState.AddModelError("", against);
            return Page();
        }

        log.LogInformation("{Name} decided on the story of article {Article}: {Action}", By, id, action);
        if (!Back)
        {
            return Redirect($"/admin/stories/{id}");
        }

        var page = archive.Stories.Of(id)?.Path ?? Links.Escaped(Story.Articles[0].Path);
        return Redirect($"{page}?{MayTell.DecidedName}={Other}#{MayTell.Anchor}");
    }

    private bool Load(long id)
    {
        if ((archive.Stories.Of(id) ?? Alone(id)) is not { } story)
        {
            return false;
        }

        Story = story;
        Decisions = archive.Stories.Decisions(story);
        return true;
    }

    private Story? Alone(long id) =>
        archive.Articles.Find(id) is { } article ? new Story(id, article.Summary.DisplayHeadline, [article.Summary], [1], [], 1, []) : null;
}
