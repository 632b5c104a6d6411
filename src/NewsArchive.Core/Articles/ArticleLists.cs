using NewsArchive.Core.Storage;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Articles;

/// <summary>The archive's lists: newest, by source, by date.</summary>
public sealed class ArticleLists(ArchiveStorage storage)
{
    private const string NewestFirst = "a.date_lower DESC NULLS LAST, a.id DESC";
    private const int KeptLists = 64;
    private const string SameSource = " AND a.source_id = (SELECT id FROM sources WHERE slug = @source)";

    // What goes through all articles is kept until one changes: a million of them take a second.
    private readonly ReadCache<string, object> kept = new(KeptLists, isPatient: true);

    /// <summary>What the archive holds altogether.</summary>
    public ArchiveCounts Counts()
    {
        var sources = BySource();
        var undated = Kept(
            "undated", connection => Tuple.Create(connection.Scalar<int>("SELECT count(*) FROM articles WHERE date IS NULL"))).Item1;
        return new ArchiveCounts(
            sources.Sum(source => source.Articles), undated, sources.Count(source => source.Id is not null),
            sources.Min(source => source.First), sources.Max(source => source.Last),
            sources.FirstOrDefault(source => source.Id is null)?.Articles ?? 0);
    }

    /// <summary>Articles by their date, the newest first and undated ones last.</summary>
    public ArticlePage Newest(int page, int size) => Page("1 = 1", NewestFirst, page, size);

    /// <summary>The articles of a source.</summary>
    public ArticlePage OfSource(long sourceId, int page, int size) =>
        Page("a.source_id = @source", NewestFirst, page, size, ("@source", sourceId));

    /// <summary>The articles that state no source.</summary>
    public ArticlePage OfNoSource(int page, int size) => Page("a.source_id IS NULL", NewestFirst, page, size);

    /// <summary>The articles without a date, the last imported first.</summary>
    public ArticlePage Undated(int page, int size) => Page("a.date IS NULL", "a.id DESC", page, size);

    /// <summary>The articles whose date overlaps a range of days, in the order of time or in the opposite one.</summary>
    public ArticlePage Between(DateOnly from, DateOnly to, int page, int size, bool newestFirst = false) => Page(
        "a.date IS NOT NULL AND (a.date_lower IS NULL OR a.date_lower <= @to) AND (a.date_upper IS NULL OR a.date_upper >= @from)",
        newestFirst ? NewestFirst : "a.date_lower ASC NULLS FIRST, a.id ASC",
        page, size, ("@from", DayNumber.Of(from)), ("@to", DayNumber.Of(to)));

    /// <summary>All sources with the number of their articles, by name.</summary>
    public IReadOnlyList<SourceSummary> Sources() => Kept("sources", connection => connection
        .List(
            "SELECT id, name, slug FROM sources",
            row => (Id: row.GetInt64(0), Name: row.GetString(1), Slug: row.GetString(2)))
        .Join(
            BySource(), source => source.Id, counted => counted.Id,
            (source, counted) => new SourceSummary(source.Id, source.Name, source.Slug, counted.Articles, counted.First, counted.Last))
        .OrderBy(source => LetterFolding.Fold(source.Name).ToLowerInvariant(), StringComparer.Ordinal)
        .ThenBy(source => source.Name, StringComparer.Ordinal)
        .ToList());

    /// <summary>A source by its name in addresses, or null where there is none with an article.</summary>
    public SourceSummary? Source(string slug) => Sources().FirstOrDefault(source => source.Slug == slug);

    /// <summary>The sources with the most articles, the largest first.</summary>
    public IReadOnlyList<SourceSummary> LargestSources(int count) =>
        [.. Sources().OrderByDescending(source => source.Articles).Take(count)];

    /// <summary>The beginnings of articles' texts by their ids, cut at a word.</summary>
    public IReadOnlyDictionary<long, string> Beginnings(IEnumerable<ArticleSummary> articles) => storage.Read(connection =>
        articles.ToDictionary(article => article.Id, article => ArticleTextRows.Beginning(connection, article.Id)));

    /// <summary>The last day before and the first day after a period on which an article's date begins; null where there is none.</summary>
    public DaysAround Around(DateOnly from, DateOnly to) => storage.Read(connection => connection.First(
        """
        SELECT (SELECT max(date_lower) FROM articles WHERE date_lower < @from),
        (SELECT min(date_lower) FROM articles WHERE date_lower > @to)
        """,
        row => new DaysAround(row.DayOrNull(0), row.DayOrNull(1)), ("@from", DayNumber.Of(from)), ("@to", DayNumber.Of(to)))!);

    /// <summary>The articles next to one in the order of time, in the whole archive and in its source; none where it is undated.</summary>
    public ArticleNeighbours Neighbours(ArticleSummary article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.DateLower is not { } day)
        {
            return new ArticleNeighbours(null, null, null, null);
        }

        return storage.Read(connection =>
        {
            (string, object?)[] here = [("@day", DayNumber.Of(day)), ("@id", article.Id)];
            (string, object?)[] inSource = [.. here, ("@source", article.SourceSlug)];
            return new ArticleNeighbours(
                connection.First(Next("<", "DESC", ""), ArticleSummary.Read, here),
                connection.First(Next(">", "ASC", ""), ArticleSummary.Read, here),
                article.SourceSlug is null ? null : connection.First(Next("<", "DESC", SameSource), ArticleSummary.Read, inSource),
                article.SourceSlug is null ? null : connection.First(Next(">", "ASC", SameSource), ArticleSummary.Read, inSource));
        });
    }

    private static string Next(string side, string direction, string where) =>
        $"""
        SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE (a.date_lower, a.id) {side} (@day, @id){where}
        ORDER BY a.date_lower {direction}, a.id {direction} LIMIT 1
        """;

    /// <summary>How many articles begin in each year, newest year first; an uncertain date counts where it begins.</summary>
    public IReadOnlyList<(int Year, int Articles)> Years() =>
        [
            .. AllMonths()
                .GroupBy(month => month.Year)
                .Select(year => (year.Key, year.Sum(month => month.Articles)))
                .OrderByDescending(year => year.Key),
        ];

    /// <summary>How many articles begin in each month in which any does, in the order of time.</summary>
    public IReadOnlyList<MonthCount> AllMonths() => Kept("months", connection => connection
        .List(
            "SELECT date_lower, count(*) FROM articles WHERE date_lower IS NOT NULL GROUP BY date_lower ORDER BY date_lower",
            row => (Month: row.GetInt32(0) / 100, Articles: row.GetInt32(1)))
        .GroupBy(day => day.Month)
        .Select(month => new MonthCount(month.Key / 100, month.Key % 100, month.Sum(day => day.Articles)))
        .ToList());

    /// <summary>
    /// Articles of this day of the month in other years, one a year, those of round anniversaries before others, in the
    /// order of time, newest first. Only certain days count, and none that is inferred.
    /// </summary>
    public IReadOnlyList<ArticleSummary> OnThisDay(DateOnly today, int most) => Kept($"on this day {today:O} {most}", connection => Years()
        .Where(year => year.Year < today.Year)
        .OrderByDescending(year => Roundness(today.Year - year.Year)).ThenByDescending(year => year.Year)
        .Select(year => connection.First(
            $"""
            SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables}
            WHERE a.date_lower = @day AND a.date_upper = @day AND a.date_basis <> '{nameof(Formats.Contract.Basis.Inferred)}'
            AND substr(a.date, 11, 1) IN ('', 'T')
            ORDER BY a.id LIMIT 1
            """,
            ArticleSummary.Read, ("@day", (year.Year * 10000) + (today.Month * 100) + today.Day)))
        .OfType<ArticleSummary>().Take(most).OrderByDescending(article => article.DateLower).ToList());

    /// <summary>How many articles begin in each month of a year.</summary>
    public IReadOnlyList<(int Month, int Articles)> Months(int year) =>
        [.. AllMonths().Where(month => month.Year == year).Select(month => (month.Month, month.Articles))];

    /// <summary>How many articles begin on each day of a month.</summary>
    public IReadOnlyList<(int Day, int Articles)> Days(int year, int month) => storage.Read(connection => connection.List(
        "SELECT date_lower % 100, count(*) FROM articles WHERE date_lower BETWEEN @first AND @last GROUP BY date_lower ORDER BY date_lower",
        row => (row.GetInt32(0), row.GetInt32(1)), ("@first", ((year * 100) + month) * 100),
        ("@last", (((year * 100) + month) * 100) + 99)));

    /// <summary>How much a number of years is worth telling of.</summary>
    private static int Roundness(int years) => years % 50 == 0 ? 4 : years % 25 == 0 ? 3 : years % 10 == 0 ? 2 : years % 5 == 0 ? 1 : 0;

    /// <summary>What each source has, and those that state none; every value stands in one index.</summary>
    private IReadOnlyList<OfSourceId> BySource() => Kept("by source", connection => connection.List(
        "SELECT source_id, count(*), min(date_lower), max(date_upper) FROM articles GROUP BY source_id",
        row => new OfSourceId(row.LongOrNull(0), row.GetInt32(1), row.DayOrNull(2), row.DayOrNull(3))));

    private T Kept<T>(string name, Func<ArchiveConnection, T> read)
        where T : class => storage.Read(connection => (T)kept.Of(connection, storage.Changes, name, read));

    private ArticlePage Page(
        string where, string order, int page, int size,
        params (string, object?)[] parameters) => storage.Read(connection => new ArticlePage(
        (int)kept.Of(
            connection, storage.Changes, $"{where} {string.Join(' ', parameters.Select(parameter => parameter.Item2))}",
            other => other.Scalar<int>($"SELECT count(*) FROM articles a WHERE {where}", parameters)),
        page,
        size,
        connection.List(
            $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE {where} ORDER BY {order} LIMIT @count OFFSET @offset",
            ArticleSummary.Read,
            [.. parameters, ("@count", size), ("@offset", (page - 1) * size)])));

    private sealed record OfSourceId(long? Id, int Articles, DateOnly? First, DateOnly? Last);
}

/// <summary>What an archive holds altogether.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Undated">Those of them without a date.</param>
/// <param name="Sources">Sources that are stated or curated.</param>
/// <param name="First">The first day that a date may mean.</param>
/// <param name="Last">The last one.</param>
/// <param name="WithoutSource">Articles whose source is not known.</param>
public sealed record ArchiveCounts(int Articles, int Undated, int Sources, DateOnly? First, DateOnly? Last, int WithoutSource);

/// <summary>A page of a list of articles.</summary>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Number">The page's number, counted from 1.</param>
/// <param name="Size">The most articles on a page.</param>
/// <param name="Articles">The articles of this page.</param>
public sealed record ArticlePage(int Total, int Number, int Size, IReadOnlyList<ArticleSummary> Articles)
{
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>The articles next to one in the order of time; null at an end.</summary>
/// <param name="Older">The one before it in the archive.</param>
/// <param name="Newer">The one after it in the archive.</param>
/// <param name="OlderInSource">The one before it in its source.</param>
/// <param name="NewerInSource">The one after it in its source.</param>
public sealed record ArticleNeighbours(
    ArticleSummary? Older, ArticleSummary? Newer, ArticleSummary? OlderInSource, ArticleSummary? NewerInSource);

/// <summary>The nearest days with articles before and after a period; null where there is none.</summary>
public sealed record DaysAround(DateOnly? Before, DateOnly? After);

/// <summary>How many articles begin in a month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Articles">How many.</param>
public sealed record MonthCount(int Year, int Month, int Articles);

/// <summary>A source with what the archive has of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="First">The first day that one of them may mean.</param>
/// <param name="Last">The last one.</param>
public sealed record SourceSummary(long Id, string Name, string Slug, int Articles, DateOnly? First, DateOnly? Last);
