namespace NewsArchive.Web.Pages.Dates;

/// <summary>A day of a calendar with the number of articles whose date begins on it.</summary>
public sealed record CalendarDay(DateOnly Day, int Articles);
