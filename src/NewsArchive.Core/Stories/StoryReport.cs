namespace NewsArchive.Core.Stories;

/// <summary>A report as it is grouped.</summary>
/// <param name="Id">The article's number; breaks ties between reports that are the same in all else.</param>
/// <param name="Vector">What it is about.</param>
/// <param name="First">The first day it may be of, as the file or a curator says; null where that is not known. Inferred dates do not count, as they come from stories.</param>
/// <param name="Last">The last such day.</param>
public sealed record StoryReport(long Id, StoryVector Vector, DateOnly? First, DateOnly? Last)
{
    /// <summary>How likely two reports tell the same event by their words and dates, 0 to 1.</summary>
    public double Similarity(StoryReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Min(1, Vector.Similarity(other.Vector) * ByDays(other));
    }

    private double ByDays(StoryReport other)
    {
        if (First is not { } first || Last is not { } last || other.First is not { } otherFirst || other.Last is not { } otherLast)
        {
            return 1;
        }

        var apart = Math.Max(0, Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber));
        return apart <= StoryParameters.CloseDays ? StoryParameters.CloseWeight : apart > StoryParameters.FarDays ? StoryParameters.FarWeight : 1;
    }
}
