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

    /// <summary>How many days lie between two reports; null where either has no known day.</summary>
    public int? DaysFrom(StoryReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First is { } first && Last is { } last && other.First is { } otherFirst && other.Last is { } otherLast
            ? Math.Max(0, Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber))
            : null;
    }

    private double ByDays(StoryReport other) => DaysFrom(other) switch
    {
        <= StoryParameters.CloseDays => StoryParameters.CloseWeight,
        > StoryParameters.FarDays => StoryParameters.FarWeight,
        _ => 1,
    };
}
