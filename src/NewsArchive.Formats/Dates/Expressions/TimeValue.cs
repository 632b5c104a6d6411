using System.Globalization;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>What an expression of time means.</summary>
/// <param name="Text">
/// The value as TIMEX3 writes it: <c>1989-10-26</c>, <c>1989-W44</c>,
/// <c>1989-W44-WE</c> (weekend), <c>1989-10</c>, <c>1989-Q3</c>, <c>1989-H2</c>,
/// <c>1989-FA</c> (autumn), <c>1989</c>, <c>198</c> (decade), <c>19</c> (century), <c>P2W</c>, <c>XXXX-WXX-4</c>, <c>PRESENT_REF</c>.
/// </param>
/// <param name="First">The first day it means; null where it means no certain days.</param>
/// <param name="Last">The last day it means; null where it means no certain days.</param>
public readonly record struct TimeValue(string Text, DateOnly? First = null, DateOnly? Last = null)
{
    internal static readonly TimeValue Past = new("PAST_REF");

    internal static readonly TimeValue Present = new("PRESENT_REF");

    internal static readonly TimeValue Future = new("FUTURE_REF");

    private const int DaysOfWeek = 7;

    internal static TimeValue Day(DateOnly day) => new($"{day:yyyy-MM-dd}", day, day);

    internal static TimeValue Week(DateOnly day)
    {
        var monday = Monday(day);
        return new($"{ISOWeek.GetYear(AtNoon(day)):0000}-W{ISOWeek.GetWeekOfYear(AtNoon(day)):00}", monday, Later(monday, DaysOfWeek - 1));
    }

    internal static TimeValue Weekend(DateOnly day)
    {
        var week = Week(day);
        return new(week.Text + "-WE", Later(week.First!.Value, 5), week.Last);
    }

    internal static TimeValue Month(int year, int month) =>
        new($"{year:0000}-{month:00}", new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    internal static TimeValue Quarter(int year, int quarter) =>
        new($"{year:0000}-Q{quarter}", new DateOnly(year, (quarter * 3) - 2, 1),
            new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)));

    internal static TimeValue Half(int year, int half) =>
        new($"{year:0000}-H{half}", new DateOnly(year, (half * 6) - 5, 1),
            new DateOnly(year, half * 6, DateTime.DaysInMonth(year, half * 6)));

    internal static TimeValue Year(int year) => Years($"{year:0000}", year, year);

    /// <summary>The decade of a year: TIMEX3 leaves out its last digit.</summary>
    internal static TimeValue Decade(int year) => Years($"{year / 10:000}", year / 10 * 10, (year / 10 * 10) + 9);

    /// <summary>The century of a year: TIMEX3 leaves out its last two digits.</summary>
    internal static TimeValue Century(int year) => Years($"{year / 100:00}", year / 100 * 100, (year / 100 * 100) + 99);

    /// <summary>The day, week, month … in which a day lies.</summary>
    internal static TimeValue Of(CalendarUnit unit, DateOnly day) => unit switch
    {
        CalendarUnit.Week => Week(day),
        CalendarUnit.Month => Month(day.Year, day.Month),
        CalendarUnit.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        CalendarUnit.Year => Year(day.Year),
        CalendarUnit.Decade => Decade(day.Year),
        CalendarUnit.Century => Century(day.Year),
        _ => Day(day),
    };

    /// <summary>A length of time; null for a number that is not said.</summary>
    internal static TimeValue Duration(int? count, CalendarUnit unit)
    {
        var (factor, letters) = unit switch
        {
            CalendarUnit.Second => (1, "S"),
            CalendarUnit.Minute => (1, "M"),
            CalendarUnit.Hour => (1, "H"),
            CalendarUnit.Day => (1, "D"),
            CalendarUnit.Week => (1, "W"),
            CalendarUnit.Month => (1, "M"),
            CalendarUnit.Quarter => (1, "Q"),
            CalendarUnit.Year => (1, "Y"),
            CalendarUnit.Decade => (10, "Y"),
            _ => (100, "Y"),
        };
        var number = count is { } known ? ((long)known * factor).ToString() : "X";
        return new($"{(unit < CalendarUnit.Day ? "PT" : "P")}{number}{letters}");
    }

    private static TimeValue Years(string text, int first, int last) =>
        new(text, new DateOnly(Math.Clamp(first, 1, 9999), 1, 1), new DateOnly(Math.Clamp(last, 1, 9999), 12, 31));

    private static DateOnly Monday(DateOnly day) => Later(day, -(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    private static DateOnly Later(DateOnly day, int days) => CalendarUnits.Shift(day, CalendarUnit.Day, days) ?? day;

    private static DateTime AtNoon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0));
}
