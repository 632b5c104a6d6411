namespace NewsArchive.Formats.Dates;

/// <summary>
/// Gives a day without its year the year of what stands beside it: the items before and
/// behind it in a file, or other reports of its event. What is
/// kept together was mostly published together; where the neighbours do not agree on one year, nothing is said.
/// </summary>
public static class YearFromNeighbours
{
    /// <summary>A neighbour lies within so many days of the day, or says nothing of its year.</summary>
    public const int NearDays = 31;

    /// <summary>
    /// The day in the only year in which it lies near every neighbour, and on its
    /// weekday where one is written; null where there is none.
    /// </summary>
    /// <param name="day">The day and month.</param>
    /// <param name="neighbours">The days of the neighbours, in any order.</param>
    public static DateOnly? Of(DateWithoutYear day, IReadOnlyCollection<DateOnly> neighbours)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(neighbours);
        DateOnly? common = null;
        foreach (var neighbour in neighbours)
        {
            if (Near(day, neighbour) is not { } found || (common is not null && common != found))
            {
                return null;
            }

            common = found;
        }

        return common;
    }

    private static DateOnly? Near(DateWithoutYear day, DateOnly neighbour)
    {
        var latest = neighbour.DayNumber > DateOnly.MaxValue.DayNumber - NearDays ? DateOnly.MaxValue : neighbour.AddDays(NearDays);
        return day.Resolve(latest) is { } found && neighbour.DayNumber - found.DayNumber <= NearDays ? found : null;
    }
}
