using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Concludes an undated report's date from dated reports of the same event. A day that both name is the best evidence: a report that says
/// "on Thursday" is of that Thursday or the day after. Without one it is of the days of the others, as far as these agree.
/// </summary>
public static class DateInference
{
    /// <summary>Reports of one event come within so many days of each other; most of them, as files also state other days.</summary>
    private const int DaysOfEvent = 3;
    private const double LeastShare = 2.0 / 3;

    /// <summary>
    /// A weekday by itself is one of the last days: a week later it is "last Friday". Where it is already the next day, a report may be
    /// dated the day before the one that it names.
    /// </summary>
    private const int DaysBehindWeekday = 5;
    private const int DaysBeforeWeekday = 1;

    /// <summary>An event of which a report is dated so many days after the others was still told then.</summary>
    private const int DaysStillTold = 7;

    /// <summary>
    /// An outlet tells events of one kind in the same words, week after week. Its own reports count only by their days, where all of them
    /// in the story lie within so many, and of these those that share so much of the rare words of their beginnings.
    /// </summary>
    private const int MostDaysInOutlet = 14;
    private const double LeastSharedInOutlet = .45;

    /// <summary>The date, with what it rests on; null where the dated reports do not say enough.</summary>
    /// <param name="text">The undated report's own text, without promotions and related links.</param>
    /// <param name="dated">The dated reports of the same story.</param>
    /// <param name="outlet">The undated report's outlet; null where it is not known.</param>
    public static DateConclusion? Of(string text, IReadOnlyList<DatedReport> dated, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(dated);
        var conclusion = ByNamedDay(text, [.. dated.Where(report => !report.IsOf(outlet))]);
        if (conclusion is null)
        {
            var asked = WithoutSerials(text, dated, outlet);
            conclusion = DaysOfOthers.Of(asked, Core(asked), isOfOneOutlet: asked.All(report => report.IsOf(outlet)));
        }

        return NotBefore(text, conclusion);
    }

    private static IReadOnlyList<DatedReport> WithoutSerials(string text, IReadOnlyList<DatedReport> dated, string? outlet)
    {
        var own = dated.Where(report => report.IsOf(outlet)).ToList();
        if (own.Count == 0)
        {
            return dated;
        }

        var isSerial = own.Max(report => report.Day).DayNumber - own.Min(report => report.Day).DayNumber >= MostDaysInOutlet;
        var terms = TextTerms.Of(text);
        return [.. dated.Where(report => !report.IsOf(outlet) || (!isSerial && terms.Shared(report.Terms) >= LeastSharedInOutlet))];
    }

    /// <summary>A conclusion as far as it is not before what the text speaks of as past.</summary>
    internal static DateConclusion? NotBefore(string text, DateConclusion? conclusion) =>
        conclusion is not null && TextBound.Of(text) is { } bound ? conclusion.Within(bound.AddDays(-DaysBeforeWeekday), DateOnly.MaxValue)
            : conclusion;

    /// <summary>The most reports that lie within the days of an event; the earliest of as many.</summary>
    private static List<DatedReport> Core(IReadOnlyList<DatedReport> dated) => dated
        .Select(first => dated.Where(report => report.Day >= first.Day
            && report.Day.DayNumber - first.Day.DayNumber < DaysOfEvent).OrderBy(report => report.Day).ToList())
        .OrderByDescending(reports => reports.Count).ThenBy(reports => reports[0].Day)
        .FirstOrDefault() ?? [];

    /// <summary>
    /// By a day that it and others name. Where most of them lie together these are asked, and it is of their days too; in a story told for
    /// months a weekday says nothing.
    /// </summary>
    private static DateConclusion? ByNamedDay(string text, IReadOnlyList<DatedReport> dated)
    {
        var core = Core(dated);
        if (core.Count < LeastShare * dated.Count)
        {
            core = [];
        }

        if (dated.Count == 0 || (core.Count == 0 && IsTooLong(dated))
            || NamedDays.Of([.. DayMentions.Of(text)], core.Count > 0 ? core : dated, isLong: core.Count == 0) is not { } named)
        {
            return null;
        }

        var (first, last) = Days(named, core);
        last = Later(last, StillTold(named, dated, core));
        last = LaterDays.AreTold(text, named.Day) ? Later(last, named.Day.AddDays(LaterDays.Reach)) : last;
        var witnesses = named.Matches.DistinctBy(match => match.Report).Select(match =>
            new DateWitness(match.Report, string.Join(" … ", match.Sentences), match.Mention.Sentence)).ToList();
        return new DateConclusion(Approximately(first, last), "a day that both reports name", named.Matches[0].Evidence, witnesses);
    }

    private static (DateOnly First, DateOnly Last) Days(NamedDays named, List<DatedReport> core)
    {
        if (named.IsYesterday)
        {
            return (named.Day.AddDays(1), named.Day.AddDays(1));
        }

        if (core.Count == 0)
        {
            return (named.Day.AddDays(-DaysBeforeWeekday), named.Day.AddDays(DaysBehindWeekday));
        }

        var others = core[0].Day;
        var isOneDay = others == core[^1].Day && (others == named.Day || named.Matches.Count > 1);
        return isOneDay ? (others, others) : (Earlier(named.Day, others), Later(named.Day.AddDays(1), core[^1].Day));
    }

    /// <summary>In a story that is told for months a weekday by its name alone may be any of many.</summary>
    private static bool IsTooLong(IReadOnlyList<DatedReport> dated) =>
        dated.Max(report => report.Day).DayNumber - dated.Min(report => report.Day).DayNumber >= DaysOfOthers.MostDays;

    /// <summary>
    /// The last day on which a report may speak of a weekday by its name alone, where others are dated after the core of the story.
    /// </summary>
    private static DateOnly StillTold(NamedDays named, IReadOnlyList<DatedReport> dated, List<DatedReport> core)
    {
        var after = core.Count == 0 || named.IsYesterday ? []
            : dated.Where(report => report.Day > core[^1].Day && report.Day.DayNumber - core[^1].Day.DayNumber <= DaysStillTold).ToList();
        return after.Count == 0 ? named.Day : Earlier(after.Max(report => report.Day), named.Day.AddDays(DaysBehindWeekday));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    internal static EdtfDate Approximately(DateOnly first, DateOnly last) =>
        EdtfDate.TryParse(first == last ? $"{first:yyyy-MM-dd}~" : $"{first:yyyy-MM-dd}~/{last:yyyy-MM-dd}~", out var date)
            ? date
            : throw new InvalidOperationException("Days are dates.");
}

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
