using NewsArchive.Core.Stories;

namespace NewsArchive.Web.Pages.RunningStories;

/// <summary>An event on the line of its running story.</summary>
/// <param name="Start">Where it begins, in hundredths of the line.</param>
/// <param name="End">Where the days of its reports end, in hundredths of the line.</param>
/// <param name="Radius">How large its dot is, in pixels: the more reports tell it, the larger.</param>
/// <param name="Lane">How many events begin at nearly the same place before it: it stands above them.</param>
public sealed record TimelineEvent(double Start, double End, double Radius, int Lane)
{
    /// <summary>The height of a lane, in pixels.</summary>
    public const int LaneHeight = 24;

    private const double Near = 2.5; // hundredths of a narrow line that a dot takes
    private const double LeastRadius = 4;
    private const double MostRadius = 11;

    /// <summary>The events that have days, in order of time.</summary>
    public static IReadOnlyList<TimelineEvent> Of(RunningStory running)
    {
        ArgumentNullException.ThrowIfNull(running);
        if (running.Days is not { } all)
        {
            return [];
        }

        var (first, length) = (all.First.DayNumber, Math.Max(1.0, all.Last.DayNumber - all.First.DayNumber));
        var line = new List<TimelineEvent>();
        foreach (var told in running.Events)
        {
            if (told.Days is not { } days) continue;
            var (start, end) = ((days.First.DayNumber - first) / length * 100, (days.Last.DayNumber - first) / length * 100);
            var radius = Math.Min(MostRadius, LeastRadius * Math.Sqrt(told.Articles.Count)); // its area is their number
            line.Add(new TimelineEvent(start, end, radius, line.Count(other => Math.Abs(other.Start - start) < Near)));
        }

        return line;
    }
}
