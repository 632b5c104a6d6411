namespace NewsArchive.Formats.Dates;

/// <summary>Two days as newspapers write what lies between them: nothing is said twice.</summary>
public static class DayRange
{
    private const string Day = "d MMMM yyyy";

    /// <summary><c>3 May 2021</c>, <c>3–5 May 2021</c>, <c>30 April – 5 May 2021</c>, <c>30 December 2020 – 5 May 2021</c>.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    public static string Of(DateOnly first, DateOnly last) => first == last ? last.ToString(Day)
        : (first.Year, first.Month) == (last.Year, last.Month) ? $"{first.Day}–{last.ToString(Day)}"
        : $"{Beginning(first, last)} – {last.ToString(Day)}";

    /// <summary>A day somewhere in a range: <c>between 3 and 5 May 2021</c>.</summary>
    internal static string Between(DateOnly first, DateOnly last) => $"between {Beginning(first, last)} and {last.ToString(Day)}";

    private static string Beginning(DateOnly first, DateOnly last) =>
        first.Year != last.Year ? first.ToString(Day) : first.Month != last.Month ? first.ToString("d MMMM") : $"{first.Day}";
}
