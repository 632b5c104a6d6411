using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>The archive's lists: newest, by source, by date.</summary>
public sealed class ArticleLists(ArchiveStorage storage)
{
    private const string NewestFirst = "a.date_lower DESC NULLS LAST, a.id DESC";

    /// <summary>What the archive holds altogether.</summary>
    public ArchiveCounts Counts() => storage.Read(connection => connection.First(
        """
        SELECT count(*), count(*) - count(date), count(DISTINCT source_id), min(date_lower), max(date_upper), coalesce(sum(CASE WHEN source_id IS NULL THEN 1 ELSE 0 END), 0)
        FROM articles
        """,
        row => new ArchiveCounts(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.DayOrNull(3), row.DayOrNull(4), row.GetInt32(5)))!);

    /// <summary>Articles by their date, the newest first and undated ones last.</summary>
    public ArticlePage Newest(int page, int size) => Page("1 = 1", NewestFirst, page, size);

    /// <summary>The articles of a source.</summary>
    public ArticlePage OfSource(long sourceId, int page, int size) => Page("a.source_id = @source", NewestFirst, page, size, ("@source", sourceId));

    /// <summary>The articles that state no source.</summary>
    public ArticlePage OfNoSource(int page, int size) => Page("a.source_id IS NULL", NewestFirst, page, size);

    /// <summary>The articles without a date, the last imported first.</summary>
    public ArticlePage Undated(int page, int size) => Page("a.date IS NULL", "a.id DESC", page, size);

    /// <summary>The articles whose date overlaps a range of days, in the order of time.</summary>
    public ArticlePage Between(DateOnly from, DateOnly to, int page, int size) => Page(
        "a.date IS NOT NULL AND (a.date_lower IS NULL OR a.date_lower <= @to) AND (a.date_upper IS NULL OR a.date_upper >= @from)",
        "a.date_lower ASC NULLS FIRST, a.id ASC",
        page, size, ("@from", DayNumber.Of(from)), ("@to", DayNumber.Of(to)));

    /// <summary>All sources with the number of their articles, by name.</summary>
    public IReadOnlyList<SourceSummary> Sources() => storage.Read(connection => connection.List(
        """
        SELECT s.id, s.name, s.slug, count(a.id), min(a.date_lower), max(a.date_upper)
        FROM sources s JOIN articles a ON a.source_id = s.id GROUP BY s.id, s.name, s.slug ORDER BY lower(s.name)
        """,
        row => new SourceSummary(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.DayOrNull(4), row.DayOrNull(5))));

    /// <summary>How many articles begin in each year, newest year first; an uncertain date counts where it begins.</summary>
    public IReadOnlyList<(int Year, int Articles)> Years() => Group("date_lower / 10000", "date_lower IS NOT NULL", "DESC");

    /// <summary>How many articles begin in each month of a year.</summary>
    public IReadOnlyList<(int Month, int Articles)> Months(int year) => Group("date_lower / 100 % 100", "date_lower / 10000 = @period", "ASC", year);

    /// <summary>How many articles begin on each day of a month.</summary>
    public IReadOnlyList<(int Day, int Articles)> Days(int year, int month) => Group("date_lower % 100", "date_lower / 100 = @period", "ASC", (year * 100) + month);

    private IReadOnlyList<(int, int)> Group(string key, string where, string direction, int period = 0) => storage.Read(connection => connection.List(
        $"SELECT {key}, count(*) FROM articles WHERE {where} AND @period = @period GROUP BY 1 ORDER BY 1 {direction}",
        row => (row.GetInt32(0), row.GetInt32(1)), ("@period", period)));

    private ArticlePage Page(string where, string order, int page, int size, params (string, object?)[] parameters) => storage.Read(connection => new ArticlePage(
        connection.Scalar<int>($"SELECT count(*) FROM articles a WHERE {where}", parameters),
        page,
        size,
        connection.List(
            $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE {where} ORDER BY {order} LIMIT @count OFFSET @offset",
            ArticleSummary.Read,
            [.. parameters, ("@count", size), ("@offset", (page - 1) * size)])));
}
