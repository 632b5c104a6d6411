using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Comparing;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Stories;

/// <summary>One event and the articles that report it. The number of any of them leads here.</summary>
public sealed class StoryModel(Archive archive) : PageModel
{
    public required Story Story { get; set; }

    public required IReadOnlyList<TimeBar?> Bars { get; set; }

    /// <summary>What the first of its reports say together.</summary>
    public required StoryDigest Digest { get; set; }

    /// <summary>The names that several of the reports give.</summary>
    public required IReadOnlyList<SharedName> Names { get; set; }

    /// <summary>Whether the names of a report are still to be looked for.</summary>
    public bool IsNamingPending { get; private set; }

    /// <summary>Whether a curator holds that it is one.</summary>
    public bool IsConfirmed => Story.Confirmed.Count > 0;

    /// <summary>Where it stands in a running story; null where it is a part of none.</summary>
    public RunningPlace? Place { get; private set; }

    /// <summary>Reports that are possibly about the event too.</summary>
    public required MayTell May { get; set; }

    public IActionResult OnGet(long id)
    {
        if (archive.Stories.Of(id) is not { } story)
        {
            // A story's number is that of an article, which may have left it.
            return archive.Articles.Find(id) is { } alone ? Redirect(Links.Escaped(alone.Summary.Path)) : NotFound();
        }

        if (story.Id != id)
        {
            return Redirect(story.Path); // not for ever: the article may move to another story
        }

        Story = story;
        Bars = TimeBar.Of(story.Articles);
        long[] read = [.. story.Articles.Take(StoryDigest.MostReports).Select(article => article.Id)];
        Digest = StoryDigest.Of([.. read.Select(article => archive.Articles.Find(article)).OfType<ArticleView>().Select(ReportOf.Article)]);
        Names = archive.Names.Shared(read);
        IsNamingPending = archive.Names.IsPending(read);
        Place = archive.RunningStories.PlaceOf(id);
        May = MayTell.Of(archive, id, story.Articles, HttpContext);
        return Page();
    }

    /// <summary>The source of one of the reports, for a reader; its number in the list stands beside it.</summary>
    public string SourceOf(int report) => Story.Articles[report].SourceName ?? "Source not stated";
}
