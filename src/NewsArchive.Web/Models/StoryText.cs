using NewsArchive.Core.Comparing;
using NewsArchive.Core.Stories;

namespace NewsArchive.Web.Models;

/// <summary>What pages say of a story.</summary>
public static class StoryText
{
    /// <summary>How many articles it has, and how many texts those are: <c>3 articles, 1 independent text</c>.</summary>
    public static string Size(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Origins < story.Articles.Count
            ? $"{Count.Articles(story.Articles.Count)}, {Independent(story.Origins)}"
            : Count.Articles(story.Articles.Count);
    }

    /// <summary>How many of its texts are not copies of another.</summary>
    public static string Independent(int origins) => Count.Of(origins, "independent text", "independent texts");

    /// <summary>The days that its articles may be of, behind a comma; where none is dated, what is to stand there instead.</summary>
    public static string Days(Story story, string otherwise = "")
    {
        ArgumentNullException.ThrowIfNull(story);
        var range = DayText.Range(story.Articles.Min(article => article.DateLower), story.Articles.Max(article => article.DateUpper));
        return range is null ? otherwise : $", {range}";
    }

    /// <summary>The words by which articles lead to their story.</summary>
    public static string Reports(int number) => $"{Count.Of(number, "report", "reports")} of this event";

    /// <summary>A probability as a reader takes it: whole per cent, and never as if it were certain.</summary>
    public static string Likely(double probability) =>
        probability >= .995 ? "over 99% likely" : probability < .01 ? "less than 1% likely" : $"{Math.Round(probability * 100):0}% likely";

    /// <summary>How sure it is that one of a story's reports is about its event.</summary>
    /// <param name="story">The story.</param>
    /// <param name="report">The report's place among its articles.</param>
    public static string Certainty(Story story, int report)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Confirmed.Contains(story.Articles[report].Id)
            ? "confirmed by a curator"
            : $"{Likely(story.Probabilities[report])} to be about this event";
    }

    /// <summary>Why reports are considered one event, in a sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="reports">How many reports there are.</param>
    public static string Of(StoryReason reason, int reports)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Of(reason, reason.Reports < reports
            ? $"{reason.Reports} of {reports} reports"
            : reports == 2 ? "Both reports" : $"All {reports} reports");
    }

    /// <summary>Why events are considered one running story, a sentence each. Its timeline has their days.</summary>
    public static IEnumerable<string> Reasons(RunningStory running)
    {
        ArgumentNullException.ThrowIfNull(running);
        var events = running.Events.Count;
        return running.Reasons.Where(reason => reason.Kind != StoryReasonKind.Days).Select(reason => Of(
            reason,
            "Reports of " + (reason.Reports < events
                ? $"{reason.Reports} of the {events} events"
                : events == 2 ? "both events" : $"all {events} events")));
    }

    private static string Of(StoryReason reason, string who) => reason.Kind switch
    {
        StoryReasonKind.Curated => "A curator confirmed it",
        StoryReasonKind.Names or StoryReasonKind.Places => $"{who} name {List(reason.Values)}",
        StoryReasonKind.Days => $"{who} are dated {DayText.Range(Day(reason.Values[0]), Day(reason.Values[^1]))}",
        StoryReasonKind.Figures => $"{who} give the {(reason.Values.Count == 1 ? "figure" : "figures")} {List(reason.Values)}",
        StoryReasonKind.Headline => "Most of the words of one report's headline appear in the others",
        _ => $"{who} are worded very similarly",
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static string List(IReadOnlyList<string> values) =>
        values.Count == 1 ? values[0] : $"{string.Join(", ", values.SkipLast(1))} and {values[^1]}";

    /// <summary>How one report uses a quotation, beside the first that quotes it.</summary>
    public static string Of(QuoteRelation relation) => relation switch
    {
        QuoteRelation.Whole => "quotes it",
        QuoteRelation.Cut => "quotes it, shorter or longer",
        QuoteRelation.Reworded => "quotes it in different words",
        _ => "paraphrases it",
    };
}
