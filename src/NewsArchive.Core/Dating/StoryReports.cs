using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Reads the reports of a story, to date others by. Their texts are those that search looks through, so that nothing is parsed again.
/// </summary>
internal sealed class StoryReports(ArchiveConnection connection)
{
    /// <summary>The dated reports of a story that are asked, so that the work does not grow with the square of its size.</summary>
    private const int MostAsked = 60;

    /// <summary>The articles of an article's story; none where it is by itself.</summary>
    public List<long> Together(long articleId) => connection.List(
        """
        SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id
        WHERE m.article_id = @id ORDER BY o.article_id
        """,
        row => row.GetInt64(0), ("@id", articleId));

    /// <summary>Whether neither file nor curator dates an article so that others could not say more.</summary>
    public bool IsWithoutDate(long id) => connection.First(
        "SELECT date, date_basis FROM articles WHERE id = @id", row =>
            Tuple.Create(row.TextOrNull(0), row.TextOrNull(1)), ("@id", id)) is { } date
        && DateChoice.LeavesOpen(date.Item1, Enum.TryParse<Basis>(date.Item2, out var basis) ? basis : null);

    /// <summary>
    /// Those of some articles whose file or curator gives one day, in the order of their days and originals' hashes: what they say is the
    /// same in whatever order they came. Of very many some are asked, by chance of their hashes.
    /// </summary>
    public List<DatedReport> Dated(IEnumerable<long> articles)
    {
        var dated = articles.Select(Day).OfType<DatedOriginal>().OrderBy(each => each.Hash, StringComparer.Ordinal).Take(MostAsked);
        return [.. dated.OrderBy(each => each.Day).Select(each =>
            new DatedReport($"Article {each.Id}", TextOf(each.Id), each.Day, each.Id, each.Outlet))];
    }

    public ParsedArticle? Parsed(long id) => connection.Scalar<string>(
        "SELECT r.parsed FROM revisions r JOIN articles a ON a.id = r.article_id AND a.revision = r.number WHERE a.id = @id",
            ("@id", id)) is { } json
        ? ArticleReader.Parsed(json)
        : null;

    /// <summary>A report's own text: promotions and related links speak of other events.</summary>
    public string TextOf(long id) =>
        connection.Scalar<string>("SELECT standfirst || @line || body FROM article_texts WHERE article_id = @id", ("@line", "\n"),
        ("@id", id)) ?? "";

    /// <summary>The outlet of an article; null where none is known.</summary>
    public string? OutletOf(long id) =>
        connection.Scalar<string>("SELECT s.name FROM articles a JOIN sources s ON s.id = a.source_id WHERE a.id = @id", ("@id", id));

    private sealed record DatedOriginal(long Id, DateOnly Day, string Hash, string? Outlet);

    private DatedOriginal? Day(long id) => connection.First(
        $"""
        SELECT a.date_lower, o.sha256, s.name FROM articles a JOIN originals o ON o.id = a.original_id
        LEFT JOIN sources s ON s.id = a.source_id
        WHERE a.id = @id AND a.date_lower IS NOT NULL AND a.date_lower = a.date_upper AND a.date_basis <> '{nameof(Basis.Inferred)}'
        """,
        row => new DatedOriginal(id, row.DayOrNull(0)!.Value, row.GetString(1), row.TextOrNull(2)), ("@id", id));
}
