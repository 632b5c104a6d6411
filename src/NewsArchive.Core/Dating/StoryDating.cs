using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Dates a story's undated articles by its dated ones, and those beside them in their files. Only dates that a file or a curator gives
/// count: what was inferred never leads to another inference. It lives as long as a run of the grouping, in which no file's date changes.
/// </summary>
internal sealed class StoryDating(ArchiveConnection connection, IArticleWatcher watchers, DateTimeOffset now)
{
    private readonly ArticleRows rows = new(connection, watchers, now, runId: 0);
    private readonly StoryReports reports = new(connection);
    private readonly OtherReports others = new(connection);
    private readonly HashSet<long> neighboursDone = [];

    /// <summary>
    /// Infers the dates of the undated among some articles of one story, and takes back those that nothing speaks for any more. Where an
    /// earlier run ended between an undated article and one beside it in its file, that one's date counts now.
    /// </summary>
    public void Infer(IReadOnlyList<long> articles)
    {
        var undated = articles.Where(reports.IsWithoutDate).ToList();
        Infer(undated, articles);
        neighboursDone.UnionWith(undated); // what stands beside them in their files does not change while stories are grouped
        foreach (var id in articles.SelectMany(others.Neighbours.Open).Where(neighboursDone.Add).Where(reports.IsWithoutDate))
        {
            Infer([id], reports.Together(id));
        }
    }

    private void Infer(IEnumerable<long> undated, IReadOnlyList<long> story)
    {
        List<DatedReport>? dated = null;
        foreach (var id in undated)
        {
            dated ??= story.Count <= 1 ? [] : reports.Dated(story);
            var hasDate = connection.Scalar<string>("SELECT date FROM articles WHERE id = @id", ("@id", id)) is not null;
            var parsed = hasDate ? reports.Parsed(id) : null;
            var inferred = others.Say(id, parsed?.Date, reports.TextOf(id), reports.OutletOf(id), dated);
            if (InferredDateRows.Set(connection, id, inferred?.Date, inferred?.Evidence) && (parsed ?? reports.Parsed(id)) is { } text)
            {
                rows.SetValues(id, text, ChangeCause.Dated);
            }
        }
    }
}
