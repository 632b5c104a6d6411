using NewsArchive.Web.Pages.Search;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>What a bar of the picture of time stands for, the shorter first.</summary>
public enum TimeUnit
{
    Day,
    Month,
    Year,
    Decade,
}

/// <summary>The span that the picture of time shows, in whole units.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Unit">What a bar stands for.</param>
public sealed record TimeSpanShown(DateOnly First, DateOnly Last, TimeUnit Unit)
{
    private const int MostDaysByDay = 93;
    private const int MostYearsByMonth = 5;
    private const int MostYearsByYear = 150;

    /// <summary>The span of some days, widened to whole units.</summary>
    public static TimeSpanShown Of(DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        var unit = days <= MostDaysByDay
            ? TimeUnit.Day
            : last.Year - first.Year < MostYearsByMonth
            ? TimeUnit.Month
            : last.Year - first.Year < MostYearsByYear ? TimeUnit.Year : TimeUnit.Decade;
        return new TimeSpanShown(Begin(first, unit), End(Begin(last, unit), unit), unit);
    }

    /// <summary>The unit's first day that a day lies in.</summary>
    public static DateOnly Begin(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
    };

    /// <summary>The last day of a unit.</summary>
    public static DateOnly End(DateOnly begin, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => begin,
        TimeUnit.Month => new DateOnly(begin.Year, begin.Month, DateTime.DaysInMonth(begin.Year, begin.Month)),
        TimeUnit.Year => new DateOnly(begin.Year, 12, 31),
        _ => new DateOnly(begin.Year / 10 * 10 + 9, 12, 31),
    };

    /// <summary>How many units lie between two of their first days.</summary>
    public static int Between(DateOnly one, DateOnly other, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => other.DayNumber - one.DayNumber,
        TimeUnit.Month => ((other.Year - one.Year) * 12) + other.Month - one.Month,
        TimeUnit.Year => other.Year - one.Year,
        _ => (other.Year / 10) - (one.Year / 10),
    };

    /// <summary>A unit in words: <c>March 1987</c>, <c>the 1980s</c>.</summary>
    public static string Name(DateOnly begin, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => DayText.Of(begin),
        TimeUnit.Month => DayText.Month(begin.Year, begin.Month),
        TimeUnit.Year => YearBars.Label(begin.Year),
        _ => $"{begin.Year / 10 * 10}s",
    };

    /// <summary>So many units in words: <c>16 years</c>.</summary>
    public static string Length(int units, TimeUnit unit) => $"{units:N0} {unit.ToString().ToLowerInvariant()}{(units == 1 ? "" : "s")}";

    /// <summary>The whole span in words: <c>1987</c>, <c>March 1987</c>, <c>3–9 March 1987</c>.</summary>
    public string Words => First.Year != Last.Year
        ? First.DayOfYear == 1
            && Last is { Month: 12, Day: 31 } ? $"{YearBars.Label(First.Year)}–{YearBars.Label(Last.Year)}" : DayText.Range(First, Last)!
        : IsYear ? YearBars.Label(First.Year) : IsMonth ? DayText.Month(First.Year, First.Month) : DayText.Range(First, Last)!;

    private bool IsYear => First.DayOfYear == 1 && Last is { Month: 12, Day: 31 };

    private bool IsMonth => First.Day == 1 && Last == End(First, TimeUnit.Month);

    /// <summary>The wider spans round it, the widest first; not the whole archive.</summary>
    public IEnumerable<(string Name, string Href)> Wider()
    {
        if (First.Year == Last.Year && !IsYear)
        {
            yield return (YearBars.Label(First.Year), Href(Begin(First, TimeUnit.Year), End(First, TimeUnit.Year)));
        }

        if (First.Year == Last.Year && First.Month == Last.Month && !IsMonth)
        {
            yield return (DayText.Month(First.Year, First.Month),
                Href(Begin(First, TimeUnit.Month), End(Begin(First, TimeUnit.Month), TimeUnit.Month)));
        }
    }

    /// <summary>The front page with the picture of a span.</summary>
    public static string Href(DateOnly first, DateOnly last) => $"/?from={first:yyyy-MM-dd}&to={last:yyyy-MM-dd}#timeline";

    /// <summary>The articles of a span.</summary>
    public static string Articles(DateOnly first, DateOnly last) => (new SearchAddress() with { From = first, To = last }).Href;
}
