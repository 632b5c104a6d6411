using NewsArchive.Core.Stories;

namespace NewsArchive.Web.Models;

/// <summary>What pages say of a running story and its events.</summary>
public static class RunningText
{
    /// <summary>How many events it has, and how many reports tell them: <c>5 events, 12 reports</c>.</summary>
    public static string Size(RunningStory running)
    {
        ArgumentNullException.ThrowIfNull(running);
        return $"{Events(running.Events.Count)}, {Reports(running.Reports)}";
    }

    public static string Events(int number) => Count.Of(number, "event", "events");

    public static string Reports(int number) => Count.Of(number, "report", "reports");

    /// <summary>The days that the reports of an event may be of.</summary>
    public static string Days(RunningEvent told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Days is { } days ? DayText.Range(days.First, days.Last)! : "undated";
    }

    /// <summary>The page of an event: its story's, or that of the one report that tells it.</summary>
    public static string Href(RunningEvent told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Story is { } story ? Links.Story(story) : told.Report.Path;
    }

    /// <summary>How long after the event before it an event is; null where that is not known.</summary>
    public static string? Later(RunningEvent before, RunningEvent told)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(told);
        return (told.Days?.First.DayNumber - before.Days?.First.DayNumber) switch
        {
            null or < 0 => null,
            0 => "the same day",
            var days => $"{Count.Of(days.Value, "day", "days")} later",
        };
    }
}
