using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Concludes an undated report's date from dated reports of the same event. A weekday by which both tell when the same thing
/// happened names one day, and a report that says "on Thursday" is of that Thursday or the day after; without one it is of the
/// days of the others, or of those beside them.
/// </summary>
public static class DateInference
{
    /// <summary>Reports of one event come within so many days of each other; most of them, as files also state other days.</summary>
    private const int DaysOfEvent = 3;
    private const double LeastShare = 2.0 / 3;

    /// <summary>Where the report's own text says nothing of the day, the others must agree more.</summary>
    private const double LeastShareAlone = .8;

    /// <summary>Reports that are spread over more days say too little of another.</summary>
    private const int MostDays = 31;
    private const int LeastAmong = 3;

    /// <summary>The date, with what it rests on; null where the dated reports do not say enough.</summary>
    /// <param name="text">The undated report's own text, without promotions and related links.</param>
    /// <param name="dated">The dated reports of the same story.</param>
    public static (EdtfDate Date, string Evidence)? Of(string text, IReadOnlyList<DatedReport> dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        var core = Core(dated);
        return (core.Count >= LeastShare * dated.Count ? ByWeekday(text, core) : null)
            ?? (core.Count >= LeastShareAlone * dated.Count ? BesideOthers(core) : Among(dated));
    }

    /// <summary>The most reports that lie within the days of an event; the earliest of as many.</summary>
    private static List<DatedReport> Core(IReadOnlyList<DatedReport> dated) => dated
        .Select(first => dated.Where(report => report.Day >= first.Day && report.Day.DayNumber - first.Day.DayNumber < DaysOfEvent).OrderBy(report => report.Day).ToList())
        .OrderByDescending(reports => reports.Count).ThenBy(reports => reports[0].Day)
        .FirstOrDefault() ?? [];

    private static (EdtfDate Date, string Evidence)? ByWeekday(string text, List<DatedReport> core)
    {
        var matches = WeekdayMentions.Of(text).SelectMany(mention => core.Select(report => WeekdayMatch.Of(mention, report)).OfType<WeekdayMatch>()).ToList();
        if (matches.Count == 0)
        {
            return null;
        }

        // Of several weekdays the last is nearest to the report's own day.
        var day = matches.Max(match => match.Day);
        var ofDay = matches.Where(match => match.Day == day).OrderByDescending(match => match.Shared.Count).ToList();
        var others = core[0].Day;
        var isOneDay = others == core[^1].Day && (others == day || ofDay.Count > 1);
        return (isOneDay ? Approximately(others, others) : Approximately(Earlier(day, others), Later(day.AddDays(1), core[^1].Day)), ofDay[0].Evidence);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static (EdtfDate Date, string Evidence)? BesideOthers(List<DatedReport> core) => core.Count < 2 ? null : (
        Approximately(core[0].Day.AddDays(-1), core[^1].Day.AddDays(1)),
        $"{core.Count} reports of the same event are dated {Span(core)}; this one is taken to be of these days or the one before or after.");

    private static (EdtfDate Date, string Evidence)? Among(IReadOnlyList<DatedReport> dated)
    {
        var inOrder = dated.OrderBy(report => report.Day).ToList();
        var days = inOrder.Count < LeastAmong ? MostDays : inOrder[^1].Day.DayNumber - inOrder[0].Day.DayNumber;
        return days >= MostDays ? null : (
            Approximately(inOrder[0].Day.AddDays(-days / 4), inOrder[^1].Day.AddDays(days / 4)),
            $"{inOrder.Count} reports of the same event are dated {Span(inOrder)}; this one is taken to lie among them, or close by.");
    }

    private static string Span(List<DatedReport> inOrder) =>
        inOrder[0].Day == inOrder[^1].Day ? $"{inOrder[0].Day:yyyy-MM-dd}" : $"{inOrder[0].Day:yyyy-MM-dd} to {inOrder[^1].Day:yyyy-MM-dd}";

    private static EdtfDate Approximately(DateOnly first, DateOnly last) =>
        EdtfDate.TryParse(first == last ? $"{first:yyyy-MM-dd}~" : $"{first:yyyy-MM-dd}~/{last:yyyy-MM-dd}~", out var date)
            ? date
            : throw new InvalidOperationException("Days are dates.");
}
