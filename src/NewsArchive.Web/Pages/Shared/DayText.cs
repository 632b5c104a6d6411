using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>Days and times in words.</summary>
public static class DayText
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy");

    /// <summary>A range of days, as short as it can be; null where an end is open.</summary>
    public static string? Range(DateOnly? first, DateOnly? last) => first is { } from && last is { } to ? DayRange.Of(from, to) : null;

    /// <summary>A moment in the archive's own history, in UTC.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm") + " UTC";
}
