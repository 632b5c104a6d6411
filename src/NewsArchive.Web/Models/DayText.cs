using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Models;

/// <summary>Days and times in words.</summary>
public static class DayText
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy");

    /// <summary>A range of days, as short as it can be; null where an end is open.</summary>
    public static string? Range(DateOnly? first, DateOnly? last) => first is { } from && last is { } to ? DayRange.Of(from, to) : null;

    /// <summary>A span that a search keeps to, where it is whole months or years named by them: <c>2017</c>, <c>May 2001</c>.</summary>
    public static string Span(DateOnly first, DateOnly last)
    {
        var (isFromMonth, isToMonth) = (first.Day == 1, last == DateOnly.MaxValue || last.AddDays(1).Day == 1);
        if (!isFromMonth || !isToMonth) return DayRange.Of(first, last);
        if (first.Month == 1 && last.Month == 12) return first.Year == last.Year ? $"{first.Year}" : $"{first.Year}–{last.Year}";
        return (first.Year, first.Month) == (last.Year, last.Month)
            ? Month(first.Year, first.Month)
            : $"{(first.Year == last.Year ? first.ToString("MMMM") : Month(first.Year, first.Month))} – {Month(last.Year, last.Month)}";
    }

    /// <summary>A moment in the archive's own history, in UTC.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm") + " UTC";
}
