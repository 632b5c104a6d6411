using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Dates a story's undated articles by its dated ones. Only dates that a file or a curator gives count: what was inferred never
/// leads to another inference.
/// </summary>
internal sealed class StoryDating(ArchiveConnection connection, ISearchIndex index, DateTimeOffset now)
{
    private readonly ArticleRows rows = new(connection, index, now, runId: 0);

    /// <summary>Infers the dates of the undated among some articles of one story, and takes back those that nothing speaks for any more.</summary>
    public void Infer(IReadOnlyList<long> articles)
    {
        var undated = articles.Where(IsWithoutDate).ToList();
        var dated = undated.Count == 0 || articles.Count == 1 ? [] : articles.Except(undated).Select(Dated).OfType<DatedReport>().ToList();
        foreach (var id in undated)
        {
            var parsed = dated.Count > 0 ? Parsed(id) : null;
            var inferred = parsed is null ? null : DateInference.Of(TextOf(parsed), dated);
            if (InferredDateRows.Set(connection, id, inferred) && (parsed ?? Parsed(id)) is { } text)
            {
                rows.SetValues(id, text, CorrectionRows.Standing(connection, id));
            }
        }
    }

    private bool IsWithoutDate(long id) =>
        connection.Scalar<string>("SELECT date_basis FROM articles WHERE id = @id", ("@id", id)) is null or nameof(Basis.Inferred);

    private DatedReport? Dated(long id)
    {
        var day = connection.First(
            "SELECT date_lower, date_upper FROM articles WHERE id = @id", row => Tuple.Create(row.DayOrNull(0), row.DayOrNull(1)), ("@id", id));
        return day?.Item1 is { } first && first == day.Item2 && Parsed(id) is { } parsed ? new DatedReport($"Article {id}", TextOf(parsed), first, id) : null;
    }

    private ParsedArticle? Parsed(long id) => rows.CurrentParsed(id) is { } json ? ArticleReader.Parsed(json) : null;

    // Promotions and related links speak of other events.
    private static string TextOf(ParsedArticle parsed) =>
        string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text).Prepend(parsed.Standfirst?.Value ?? ""));
}
