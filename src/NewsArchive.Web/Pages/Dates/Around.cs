using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>The nearest periods with articles before and after one; null where there is none.</summary>
public sealed record Around((string Label, string Href)? Before, (string Label, string Href)? After)
{
    /// <param name="days">The nearest days with articles.</param>
    /// <param name="period">The period that a day is of.</param>
    public static Around Of(DaysAround days, Func<DateOnly, (string Label, string Href)> period)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(period);
        return new Around(days.Before is { } before ? period(before) : null, days.After is { } after ? period(after) : null);
    }
}
