namespace NewsArchive.Core.Storage;

/// <summary>A day as the number 20180920: it sorts, groups by year and month, and reads the same in every database.</summary>
public static class DayNumber
{
    public static int Of(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    public static DateOnly ToDay(int number) => new(number / 10000, number / 100 % 100, number % 100);
}
