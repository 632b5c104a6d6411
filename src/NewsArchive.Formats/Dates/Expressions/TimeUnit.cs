using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>A unit of time, from the shortest to the longest.</summary>
internal enum TimeUnit
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
internal static class TimeUnits
{
    private static readonly FrozenDictionary<string, TimeUnit> Names = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["second"] = TimeUnit.Second, ["seconds"] = TimeUnit.Second, ["minute"] = TimeUnit.Minute, ["minutes"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour, ["hours"] = TimeUnit.Hour, ["day"] = TimeUnit.Day, ["days"] = TimeUnit.Day,
        ["week"] = TimeUnit.Week, ["weeks"] = TimeUnit.Week, ["month"] = TimeUnit.Month, ["months"] = TimeUnit.Month,
        ["quarter"] = TimeUnit.Quarter, ["quarters"] = TimeUnit.Quarter, ["year"] = TimeUnit.Year, ["years"] = TimeUnit.Year,
        ["decade"] = TimeUnit.Decade, ["decades"] = TimeUnit.Decade, ["century"] = TimeUnit.Century, ["centuries"] = TimeUnit.Century,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TimeUnit? Of(string word) => Names.TryGetValue(word, out var unit) ? unit : null;

    public static bool IsPlural(string word) => word.EndsWith('s');

    /// <summary>A day moved by so many units; null where the calendar ends.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, int count)
    {
        var months = unit switch { TimeUnit.Month => 1L, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, _ => 0 } * count;
        var days = unit switch { TimeUnit.Day => 1L, TimeUnit.Week => 7, _ => 0 } * count;
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month < 12 || month >= 120_000 || day.DayNumber + days < 0 || day.DayNumber + days > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        return months != 0 ? day.AddMonths((int)months) : day.AddDays((int)days);
    }
}
