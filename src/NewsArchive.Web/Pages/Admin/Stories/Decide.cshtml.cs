using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Stories;

namespace NewsArchive.Web.Pages.Admin.Stories;

/// <summary>Lets a curator confirm a story, take an article out of it, or put two together. An article by itself has the same page.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DecideModel(Archive archive, ILogger<DecideModel> log) : PageModel
{
    public Story Story { get; private set; } = null!;

    public IReadOnlyList<StoryDecision> Decisions { get; private set; } = [];

    /// <summary>The article to take out.</summary>
    [BindProperty]
    public long? Article { get; set; }

    /// <summary>The article to put together with.</summary>
    [BindProperty]
    public long? Other { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The decision to take back.</summary>
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

        var against = (action, Article, Other, Decision) switch
        {
            ("confirm", _, _, _) => archive.StoryCurator.Confirm(id, Reason, By),
            ("split", { } article, _, _) when Story.Articles.Any(one => one.Id == article) => archive.StoryCurator.Split(article, Reason, By),
            ("split", _, _, _) => "Choose the article to take out.",
            ("merge", _, { } other, _) => archive.StoryCurator.Merge(id, other, Reason, By),
            ("merge", _, _, _) => "Give the number of the other article, as in its address.",
            ("take-back", _, _, { } decision) => archive.StoryCurator.TakeBack(decision, By),
            _ => "Choose what to do.",
        };
        if (against is not null)
        {
            ModelState.AddModelError("", against);
            return Page();
        }

        log.LogInformation("{Name} decided on the story of article {Article}: {Action}", By, id, action);
        return Redirect($"/admin/stories/{id}");
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

    private Story? Alone(long id) => archive.Articles.Find(id) is { } article ? new Story(id, article.Summary.DisplayHeadline, [article.Summary], [1], [], 1, []) : null;
}
