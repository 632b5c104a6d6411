using NewsArchive.Core.Comparing;
using NewsArchive.Core.Stories;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Stories;

/// <summary>What pages say of a story.</summary>
public static class StoryText
{
    /// <summary>How many articles it has, and how many texts those are: <c>3 articles, 1 origin</c>.</summary>
    public static string Size(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Origins < story.Articles.Count
            ? $"{Count.Articles(story.Articles.Count)}, {Count.Of(story.Origins, "origin", "origins")}"
            : Count.Articles(story.Articles.Count);
    }

    /// <summary>The words by which articles lead to their story.</summary>
    public static string Reports(int number) => $"{Count.Of(number, "report", "reports")} of this event";

    /// <summary>What became of a quotation in one report, beside the first that quotes it.</summary>
    public static string Of(QuoteRelation relation) => relation switch
    {
        QuoteRelation.Whole => "quotes it",
        QuoteRelation.Cut => "quotes it, cut or longer",
        QuoteRelation.Reworded => "quotes it in different words",
        _ => "tells it without quotation marks",
    };
}
