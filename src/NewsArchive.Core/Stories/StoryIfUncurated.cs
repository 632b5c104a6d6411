using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Stories;

/// <summary>
/// The story that an article would be of by what its file says of its date, whatever a curator entered: a wrong day takes it out of its
/// story, and with that away from the reports that say which day is right.
/// </summary>
internal static class StoryIfUncurated
{
    private const int MostTogether = 150; // reports that are grouped, as the time grows with the third power

    /// <summary>The other articles of that story, in the order of their numbers; none where it would be by itself.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="ofFile">What its file says of its date.</param>
    /// <param name="text">Its own text, without promotions and related links.</param>
    public static IReadOnlyList<long> Of(ArchiveConnection connection, long articleId, DateField? ofFile, string text)
    {
        var rows = new StoryRows(connection);
        var (first, last) = StoryRows.Days(ofFile?.Basis, ofFile?.Value.Lower, ofFile?.Value.Upper, text);
        if (rows.Report(articleId, first, last) is not { } report) return [];
        var alike = rows.Sharing(report).Where(id => id != articleId).Select(rows.Report).OfType<StoryReport>()
            .Where(other => StoryScore.SameEvent(report, other) >= StoryScore.Claimed).ToList();
        var together = alike.SelectMany(other => rows.Together(other.Id))
            .Where(id => id != articleId)
            .Except(alike.Select(other => other.Id));
        var others = alike.Concat(together.Select(rows.Report).OfType<StoryReport>()).Take(MostTogether - 1);
        List<StoryReport> reports = [report, .. others];
        reports.Sort(StoryReport.Compare);
        var clustering = new StoryClustering(
            reports.Count, (a, b) => StoryScore.SameEvent(reports[a], reports[b]), StoryScore.Claimed);
        var story = clustering.Groups().First(group => group.Any(member => reports[member] == report));
        return [.. story.Select(member => reports[member].Id).Where(id => id != articleId).Order()];
    }
}
