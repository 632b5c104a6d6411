using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Dates a story's undated articles by its dated ones. Only dates that a file or a curator gives count: what was inferred never
/// leads to another inference.
/// </summary>
internal sealed class StoryDating(ArchiveConnection connection, ISearchIndex index, DateTimeOffset now)
{
    private readonly ArticleRows rows = new(connection, index, now, runId: 0);
    private readonly StoryReports reports = new(connection);

    /// <summary>Infers the dates of the undated among some articles of one story, and takes back those that nothing speaks for any more.</summary>
    public void Infer(IReadOnlyList<long> articles)
    {
        var undated = articles.Where(reports.IsWithoutDate).ToList();
        var dated = undated.Count == 0 || articles.Count == 1 ? [] : articles.Except(undated).Select(reports.Dated).OfType<DatedReport>().ToList();
        foreach (var id in undated)
        {
            var parsed = dated.Count > 0 || reports.IsWithoutYear(id) ? reports.Parsed(id) : null;
            var inferred = parsed is null ? null : OtherReports.Say(connection, id, parsed, dated);
            if (InferredDateRows.Set(connection, id, inferred) && (parsed ?? reports.Parsed(id)) is { } text)
            {
                rows.SetValues(id, text, CorrectionRows.Standing(connection, id));
            }
        }
    }
}
