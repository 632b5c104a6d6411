using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Newspapers name the days of the last week by their weekday and others by month and day (Associated Press Stylebook, "time element"). So
/// a report that says "on July 14" of the days of an event may be of some weeks later, whatever weekday it names.
/// </summary>
internal static class LaterDays
{
    /// <summary>The days after the event among which the report may be.</summary>
    public const int Reach = 31;

    private const int Week = 7;

    /// <summary>Whether the text names a day of the week before, or the day itself or the one after, by month and day alone.</summary>
    public static bool AreTold(string text, DateOnly day) =>
        TimeExpressions.Find(text, day.AddDays(Week)).Any(each => each.Rule is ExpressionRule.DayAndMonth && each.IsToCome is not true
            && each.Value.First is { } first && Math.Abs(first.DayNumber - day.DayNumber) < Week
            && each.Start >= 3 && text.AsSpan(0, each.Start).EndsWith("on ", StringComparison.OrdinalIgnoreCase));
}
