namespace NewsArchive.Core.Stories;

/// <summary>
/// Links each article with the likeliest of those that may tell its event or running story. For each a bounded number is noted; which
/// these are depends on the articles alone, not on the order in which they came.
/// </summary>
internal sealed class StoryLinks(StoryRows rows, Func<long, StoryReport?> reportOf)
{
    /// <summary>
    /// The most links that are noted for an article: more than hold a story together, fewer than a thousand copies would have.
    /// </summary>
    public const int Most = 50;

    /// <summary>Links a report with those that were linked before.</summary>
    public void Add(StoryReport report)
    {
        foreach (var (other, link) in Note(report)) Note(other, new Link(report.Id, link.SameEvent, link.Running), report);
        rows.Add(report);
        rows.SetLinked(report.Id);
    }

    /// <summary>Takes back the links of an article. Where a list was full, one that was left out takes the place.</summary>
    public void Remove(long articleId)
    {
        foreach (var other in rows.Remove(articleId).Where(other => rows.Noted(other).Count == Most - 1).ToList())
        {
            if (reportOf(other) is not { } report) continue;
            foreach (var link in rows.Noted(other)) rows.Unlink(other, link.Other);
            foreach (var (linked, _) in Note(report)) rows.MarkLinked(linked.Id);
        }
    }

    /// <summary>Notes the likeliest for a report; returns all that may be noted.</summary>
    private List<(StoryReport Report, Link Link)> Note(StoryReport report)
    {
        var found = rows.Sharing(report).Where(id => id != report.Id).Select(reportOf).OfType<StoryReport>()
            .Select(other => (Report: other, Link: LinkOf(report, other))).Where(other => other.Link is not null)
            .Select(other => (other.Report, Link: other.Link!.Value)).ToList();
        if (found.Count > Most) found.Sort((one, other) => Compare(one.Link, one.Report, other.Link, other.Report));
        foreach (var (_, link) in found.Take(Most)) rows.Link(report.Id, link);
        return found;
    }

    private static Link? LinkOf(StoryReport report, StoryReport other)
    {
        var (sameEvent, running) = StoryScore.Of(report, other, onlyAlike: true);
        return sameEvent >= StoryScore.Possible || running >= StoryScore.ClaimedRunning
            ? new Link(other.Id, Math.Round(sameEvent, 4), Math.Round(running, 4))
            : null;
    }

    /// <summary>Notes a link for an article that has links already; where its list is full the weakest gives way.</summary>
    private void Note(StoryReport report, Link link, StoryReport other)
    {
        var noted = rows.Noted(report.Id);
        if (noted.Count >= Most)
        {
            var (weakest, weakestReport) = (noted[0], reportOf(noted[0].Other));
            foreach (var candidate in noted.Skip(1))
            {
                var candidateReport = reportOf(candidate.Other);
                if (candidateReport is not null
                    && (weakestReport is null || Compare(candidate, candidateReport, weakest, weakestReport) > 0))
                {
                    (weakest, weakestReport) = (candidate, candidateReport);
                }
            }

            if (weakestReport is not null && Compare(link, other, weakest, weakestReport) > 0) return;
            rows.Unlink(report.Id, weakest.Other);
            rows.MarkLinked(report.Id);
            rows.MarkLinked(weakest.Other);
        }

        rows.Link(report.Id, link);
    }

    /// <summary>The stronger link first; of equal ones what the other report holds decides.</summary>
    private static int Compare(Link one, StoryReport oneReport, Link other, StoryReport otherReport)
    {
        var order = (other.SameEvent + other.Running).CompareTo(one.SameEvent + one.Running);
        return order != 0 ? order : StoryReport.Compare(oneReport, otherReport);
    }

    /// <summary>A link with another article.</summary>
    /// <param name="Other">The other article's number.</param>
    /// <param name="SameEvent">The probability that both tell the same event.</param>
    /// <param name="Running">The probability that both tell events of one running story, or the same.</param>
    internal readonly record struct Link(long Other, double SameEvent, double Running);
}
