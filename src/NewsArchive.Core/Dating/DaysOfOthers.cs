namespace NewsArchive.Core.Dating;

/// <summary>Concludes from the days of the others alone, where an undated report names no day that they name.</summary>
internal static class DaysOfOthers
{
    /// <summary>So many of the reports must lie together that another is of the same days.</summary>
    private const double LeastShare = .8;

    /// <summary>
    /// The share from which one more report of another day is as likely as not (rule of succession): the bounds then take in the others
    /// too.
    /// </summary>
    private const double LeastShareWithOthers = 2.0 / 3;

    private const int LeastTogether = 3;
    private const int LeastAmong = 4;

    /// <summary>Reports that are spread over more days say too little of another.</summary>
    public const int MostDays = 92;

    /// <param name="dated">The dated reports of the story.</param>
    /// <param name="core">Those of them that lie within the days of an event, in their order.</param>
    /// <param name="isOfOneOutlet">Whether all are of the undated report's own outlet: then only days on which nearly all lie together
    /// count.</param>
    public static DateConclusion? Of(IReadOnlyList<DatedReport> dated, List<DatedReport> core, bool isOfOneOutlet)
    {
        var inOrder = dated.OrderBy(report => report.Day).ToList();
        if (inOrder.Count < (isOfOneOutlet ? LeastAmong : LeastTogether))
        {
            return null;
        }

        var days = inOrder[^1].Day.DayNumber - inOrder[0].Day.DayNumber;
        if (core.Count >= LeastTogether && core.Count >= LeastShare * inOrder.Count && (core.Count == inOrder.Count || days >= MostDays))
        {
            return new DateConclusion(
                DateInference.Approximately(core[0].Day.AddDays(-1), core[^1].Day.AddDays(1)), "days of the other reports",
                $"{core.Count} reports of the same event are dated {Span(core)}; "
                + "this one is assumed to date from the same days, or from the day before or after.",
                Witnesses(core));
        }

        // Reports whose days do not lie together for the most part tell several events of one kind, or were dated when their pages were
        // changed.
        if (days >= MostDays || inOrder.Count < LeastAmong || isOfOneOutlet || core.Count < LeastShareWithOthers * inOrder.Count)
        {
            return null;
        }

        return new DateConclusion(
            DateInference.Approximately(inOrder[0].Day.AddDays(-1), inOrder[^1].Day.AddDays(1)), "days of the other reports",
            $"{inOrder.Count} reports of the same event are dated {Span(inOrder)}; "
            + "this one is assumed to date from between them, or close to them.",
            Witnesses(inOrder));
    }

    private static List<DateWitness> Witnesses(List<DatedReport> reports) => [.. reports.Select(report => new DateWitness(report))];

    private static string Span(List<DatedReport> inOrder) =>
        inOrder[0].Day == inOrder[^1].Day ? $"{inOrder[0].Day:yyyy-MM-dd}" : $"{inOrder[0].Day:yyyy-MM-dd} to {inOrder[^1].Day:yyyy-MM-dd}";
}
