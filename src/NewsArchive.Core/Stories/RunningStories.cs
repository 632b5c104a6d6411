using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>Reads running stories.</summary>
public sealed class RunningStories(ArchiveStorage storage)
{
    /// <summary>The running story that an article is a part of; null where it is of none.</summary>
    public RunningStory? Of(long articleId) =>
        storage.Read(connection => RunningOf(connection, articleId) is { } running ? Read(connection, running) : null);

    /// <summary>Where in its running story an event stands; null where it is of none.</summary>
    /// <param name="articleId">Any report of the event.</param>
    public RunningPlace? PlaceOf(long articleId) => storage.Read(connection =>
    {
        if (RunningOf(connection, articleId) is not { } running) return null;
        var events = Events(connection, running);
        var at = events.FindIndex(told => told.Articles.Any(article => article.Id == articleId));
        return new RunningPlace(running, at + 1, events.Count, events.ElementAtOrDefault(at - 1), events.ElementAtOrDefault(at + 1));
    });

    /// <summary>How many there are.</summary>
    public int Count() => storage.Read(connection => connection.Scalar<int>("SELECT count(DISTINCT running_id) FROM running_articles"));

    /// <summary>A page of them, that of the newest event first; pages are counted from 1.</summary>
    public IReadOnlyList<RunningStory> Page(int number, int size) => storage.Read(connection => connection.List(
        """
        SELECT m.running_id FROM running_articles m JOIN articles a ON a.id = m.article_id
        GROUP BY m.running_id ORDER BY max(coalesce(a.date_lower, 0)) DESC, m.running_id DESC LIMIT @size OFFSET @offset
        """,
        row => row.GetInt64(0), ("@size", size), ("@offset", (number - 1) * size)).ConvertAll(running => Read(connection, running)));

    /// <summary>All of them in the order of their numbers, read as they are asked for.</summary>
    public IEnumerable<RunningStory> All()
    {
        const int chunk = 100;
        for (var last = 0L; ;)
        {
            var some = storage.Read(connection => connection.List(
                $"SELECT DISTINCT running_id FROM running_articles WHERE running_id > @last ORDER BY running_id LIMIT {chunk}",
                row => row.GetInt64(0), ("@last", last))
                .ConvertAll(running => Read(connection, running)));
            foreach (var running in some) yield return running;
            if (some.Count < chunk) yield break;
            last = some[^1].Id;
        }
    }

    private static long? RunningOf(ArchiveConnection connection, long articleId) =>
        connection.Scalar<long?>("SELECT running_id FROM running_articles WHERE article_id = @id", ("@id", articleId));

    private static RunningStory Read(ArchiveConnection connection, long running)
    {
        var events = Events(connection, running);
        return new RunningStory(running, events, StoryReasons.Of(connection, [.. events.Select(told => told.Report)], isDecided: false));
    }

    private static List<RunningEvent> Events(ArchiveConnection connection, long running)
    {
        var articles = connection.List(
            $"""
            SELECT {ArticleSummary.Columns}, m.story_id, m.is_title FROM running_articles r JOIN articles a ON a.id = r.article_id
            LEFT JOIN sources s ON s.id = a.source_id LEFT JOIN story_articles m ON m.article_id = a.id
            WHERE r.running_id = @running ORDER BY a.date_lower IS NULL, a.date_lower, a.date_upper, a.id
            """,
            row => (
                Summary: ArticleSummary.Read(row), Story: row.LongOrNull(ArticleSummary.ColumnCount),
                IsTitle: !row.IsDBNull(ArticleSummary.ColumnCount + 1) && row.GetBoolean(ArticleSummary.ColumnCount + 1)),
            ("@running", running));
        return
        [
            .. articles.GroupBy(article => article.Story ?? -article.Summary.Id).Select(reports => new RunningEvent(
                reports.First().Story, reports.FirstOrDefault(report => report.IsTitle).Summary ?? reports.First().Summary,
                [.. reports.Select(report => report.Summary)])),
        ];
    }
}

/// <summary>A running story: events in order of time, each told by one report or several.</summary>
/// <param name="Id">The number of its first article.</param>
/// <param name="Events">Its events in order of time.</param>
/// <param name="Reasons">What its events have in common.</param>
public sealed record RunningStory(long Id, IReadOnlyList<RunningEvent> Events, IReadOnlyList<StoryReason> Reasons)
{
    /// <summary>The first and the last day that its reports may be of; null where none is dated.</summary>
    public (DateOnly First, DateOnly Last)? Days => RunningEvent.DaysOf(Events.SelectMany(told => told.Articles));

    /// <summary>How many reports tell its events.</summary>
    public int Reports => Events.Sum(told => told.Articles.Count);

    /// <summary>The headline of the event that most reports tell; of several such the first.</summary>
    public string Title => Events.OrderByDescending(told => told.Articles.Count).First().Report.DisplayHeadline;
}

/// <summary>An event of a running story.</summary>
/// <param name="Story">The number of the story that tells it; null where one report alone does.</param>
/// <param name="Report">The report whose headline is its title.</param>
/// <param name="Articles">Its reports in order of time.</param>
public sealed record RunningEvent(long? Story, ArticleSummary Report, IReadOnlyList<ArticleSummary> Articles)
{
    /// <summary>The first and the last day that its reports may be of; null where none is dated.</summary>
    public (DateOnly First, DateOnly Last)? Days => DaysOf(Articles);

    internal static (DateOnly First, DateOnly Last)? DaysOf(IEnumerable<ArticleSummary> articles)
    {
        var days = articles.SelectMany(article => new[] { article.DateLower, article.DateUpper }).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : (days.Min(), days.Max());
    }
}

/// <summary>Where in its running story an event stands.</summary>
/// <param name="Running">The running story's number.</param>
/// <param name="Number">The event's place in order of time, counted from 1.</param>
/// <param name="Events">How many events the running story has.</param>
/// <param name="Before">The event before; null for the first.</param>
/// <param name="After">The event after; null for the last.</param>
public sealed record RunningPlace(long Running, int Number, int Events, RunningEvent? Before, RunningEvent? After);
