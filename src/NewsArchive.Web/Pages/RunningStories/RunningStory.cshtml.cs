using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.RunningStories;

/// <summary>What goes on: a chain of events in order of time. The number of any of its articles leads here.</summary>
public sealed class RunningStoryModel(Archive archive) : PageModel
{
    public required RunningStory Running { get; set; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; set; }

    public IActionResult OnGet(long id)
    {
        if (archive.RunningStories.Of(id) is not { } running)
        {
            // Its number is that of an article, which may have left it: its story or the article itself is what there is now.
            return archive.Articles.Find(id) is { } article
                ? Redirect(archive.Stories.Of(id)?.Path ?? Links.Escaped(article.Summary.Path))
                : NotFound();
        }

        if (running.Id != id)
        {
            return Redirect(Links.RunningStory(running.Id)); // not for ever: the article may move to another
        }

        Running = running;
        Timeline = TimelineEvent.Of(running);
        return Page();
    }
}
