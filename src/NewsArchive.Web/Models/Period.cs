using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Models;

/// <summary>A day, month or year, each of which has a page of its own.</summary>
public sealed record Period
{
    private Period(DateOnly first, DateOnly last, string words, string href) => (First, Last, Words, Href) = (first, last, words, href);

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary><c>19 October 1987</c>, <c>October 1987</c> or <c>1987</c>.</summary>
    public string Words { get; }

    /// <summary>The address of its page.</summary>
    public string Href { get; }

    public bool IsYear => Last.DayOfYear - First.DayOfYear > 31;

    /// <summary>The day, month or year that a date lies in whole; null where it spans more than a year.</summary>
    public static Period? Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Lower is not { } first || date.Upper is not { } last || first.Year != last.Year || Links.OfDate(date) is not { } href)
        {
            return null;
        }

        var (year, month) = (first.Year, first.Month);
        return first == last ? new Period(first, last, DayText.Of(first), href)
            : month == last.Month
                ? new Period(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
                    DayText.Month(year, month), href)
                : new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"{year}", href);
    }
}
