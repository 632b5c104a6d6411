using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>A month as a calendar shows it.</summary>
/// <param name="Caption">The month and its year.</param>
/// <param name="Weeks">Its weeks from Monday to Sunday; null where a day is of another month.</param>
public sealed record Calendar(string Caption, IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks)
{
    private const int DaysInWeek = 7;
    private const int Shades = 5;

    public static IReadOnlyList<(string Short, string Name)> Weekdays { get; } =
    [
        ("Mo", "Monday"), ("Tu", "Tuesday"), ("We", "Wednesday"), ("Th", "Thursday"), ("Fr", "Friday"), ("Sa", "Saturday"),
        ("Su", "Sunday"),
    ];

    public static Calendar Of(int year, int month, IReadOnlyList<(int Day, int Articles)> counts)
    {
        var articles = counts.ToDictionary(count => count.Day, count => count.Articles);
        var most = Math.Max(Shades, counts.Select(count => count.Articles).DefaultIfEmpty().Max()); // a day of one article is never dark
        var first = new DateOnly(year, month, 1);
        var blanks = ((int)first.DayOfWeek + DaysInWeek - 1) % DaysInWeek; // weeks begin on Monday (ISO 8601)
        var days = Enumerable.Repeat<CalendarDay?>(null, blanks)
            .Concat(Enumerable.Range(1, DateTime.DaysInMonth(year, month))
            .Select(day => Day(new DateOnly(year, month, day), articles.GetValueOrDefault(day))));
        return new Calendar(DayText.Month(year, month), [.. days.Chunk(DaysInWeek)]);

        CalendarDay Day(DateOnly day, int count) => new(day, count, count == 0 ? null : (int)Math.Ceiling(Shades * (double)count / most));
    }
}

/// <summary>A day of a calendar with the number of articles whose date begins on it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Shade">From 1 for few to 5 for the most of the month; null where there are none.</param>
public sealed record CalendarDay(DateOnly Day, int Articles, int? Shade);
