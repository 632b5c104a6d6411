using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>A unit of time, from the shortest to the longest.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>The names of the units.</summary>
internal static class CalendarUnits
{
    private static readonly FrozenDictionary<string, CalendarUnit> Names = new Dictionary<string, CalendarUnit>(StringComparer.Ordinal)
    {
        ["second"] = CalendarUnit.Second,
        ["seconds"] = CalendarUnit.Second,
        ["minute"] = CalendarUnit.Minute,
        ["minutes"] = CalendarUnit.Minute,
        ["hour"] = CalendarUnit.Hour,
        ["hours"] = CalendarUnit.Hour,
        ["day"] = CalendarUnit.Day,
        ["days"] = CalendarUnit.Day,
        ["week"] = CalendarUnit.Week,
        ["weeks"] = CalendarUnit.Week,
        ["month"] = CalendarUnit.Month,
        ["months"] = CalendarUnit.Month,
        ["quarter"] = CalendarUnit.Quarter,
        ["quarters"] = CalendarUnit.Quarter,
        ["year"] = CalendarUnit.Year,
        ["years"] = CalendarUnit.Year,
        ["decade"] = CalendarUnit.Decade,
        ["decades"] = CalendarUnit.Decade,
        ["century"] = CalendarUnit.Century,
        ["centuries"] = CalendarUnit.Century,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static CalendarUnit? Of(string word) => Names.TryGetValue(word, out var unit) ? unit : null;

    public static bool IsPlural(string word) => word.EndsWith('s');

    /// <summary>A day moved by so many units; null where the calendar ends.</summary>
    public static DateOnly? Shift(DateOnly day, CalendarUnit unit, int count)
    {
        var months = unit switch
        {
            CalendarUnit.Month => 1L,
            CalendarUnit.Quarter => 3,
            CalendarUnit.Year => 12,
            CalendarUnit.Decade => 120,
            CalendarUnit.Century => 1200,
            _ => 0
        } * count;
        var days = unit switch { CalendarUnit.Day => 1L, CalendarUnit.Week => 7, _ => 0 } * count;
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month < 12 || month >= 120_000 || day.DayNumber + days < 0 || day.DayNumber + days > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        return months != 0 ? day.AddMonths((int)months) : day.AddDays((int)days);
    }
}
