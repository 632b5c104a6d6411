namespace NewsArchive.Web.Models;

/// <summary>Days and times in words.</summary>
public static class DayText
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy");

    /// <summary>A range of days, as short as it can be; null where an end is open.</summary>
    public static string? Range(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } to) when from == to => Of(from),
        ({ } from, { } to) when from.Year == to.Year => $"{from:d MMMM} to {Of(to)}",
        ({ } from, { } to) => $"{Of(from)} to {Of(to)}",
        _ => null,
    };

    /// <summary>A moment in the archive's own history, in UTC.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm") + " UTC";
}
