using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>Reads stories.</summary>
public sealed class StoryReader(ArchiveStorage storage)
{
    private readonly ReadCache<int, IReadOnlyList<Story>> newest = new(4, isPatient: true);

    /// <summary>The story that an article belongs to; null where it is by itself.</summary>
    public Story? Of(long articleId) =>
        storage.Read(connection => new StoryRows(connection).StoryOf(articleId) is { } story ? Read(connection, story) : null);

    /// <summary>
    /// The other reports of an article's event; null where it is by itself. Costs the same in a story of thousands, as it
    /// looks at the first to come alone.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="most">The most of them that are wanted.</param>
    public ReportsBeside? Beside(ArticleSummary article, int most)
    {
        ArgumentNullException.ThrowIfNull(article);
        const int looked = 12;
        return storage.Read(connection =>
        {
            if (new StoryRows(connection).StoryOf(article.Id) is not { } story)
            {
                return null;
            }

            var others = connection.List(
                $"""
                SELECT {ArticleSummary.Columns} FROM story_articles m JOIN articles a ON a.id = m.article_id
                LEFT JOIN sources s ON s.id = a.source_id
                WHERE m.story_id = @story AND m.article_id <> @id ORDER BY m.article_id LIMIT {looked}
                """,
                ArticleSummary.Read, ("@story", story), ("@id", article.Id));
            return new ReportsBeside(
                story,
                connection.Scalar<int>("SELECT count(*) FROM story_articles WHERE story_id = @story", ("@story", story)),
                [
                    .. others.OrderBy(other => other.SourceSlug is not null && other.SourceSlug == article.SourceSlug)
                        .ThenBy(other => other.DateLower ?? DateOnly.MaxValue)
                        .ThenBy(other => other.Id)
                        .Take(most),
                ]);
        });
    }

    /// <summary>Whether an article belongs to a story.</summary>
    public bool Has(long articleId) => storage.Read(connection => new StoryRows(connection).StoryOf(articleId) is not null);

    /// <summary>The title of the story that an article belongs to; empty where it is by itself.</summary>
    public string TitleOf(long articleId) =>
        storage.Read(connection => new StoryRows(connection).StoryOf(articleId) is { } story ? StoryTitle.Of(connection, story) : "");

    /// <summary>How many stories there are.</summary>
    public int Count() => storage.Read(connection => connection.Scalar<int>("SELECT count(DISTINCT story_id) FROM story_articles"));

    /// <summary>A page of the stories, that of the newest article first; pages are counted from 1.</summary>
    public IReadOnlyList<Story> Page(int number, int size) => storage.Read(connection => connection.List(
        """
        SELECT m.story_id FROM story_articles m JOIN articles a ON a.id = m.article_id
        GROUP BY m.story_id ORDER BY max(coalesce(a.date_lower, 0)) DESC, m.story_id DESC LIMIT @size OFFSET @offset
        """,
        row => row.GetInt64(0), ("@size", size), ("@offset", (number - 1) * size)).ConvertAll(story => Read(connection, story)));

    /// <summary>The stories of the newest articles, that of the newest first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Story> Newest(int most)
    {
        const int looked = 400; // articles of stories, the newest first
        return storage.Read(connection => newest.Of(connection, storage.Changes, most, one => one.List(
            $"""
            SELECT m.story_id FROM articles a JOIN story_articles m ON m.article_id = a.id
            ORDER BY a.date_lower DESC NULLS LAST, a.id DESC LIMIT {looked}
            """,
            row => row.GetInt64(0)).Distinct().Take(most).Select(story => Read(one, story)).ToList()));
    }

    /// <summary>All stories in the order of their numbers, read as they are asked for.</summary>
    public IEnumerable<Story> All()
    {
        const int chunk = 200;
        for (var last = 0L; ;)
        {
            var stories = storage.Read(connection => connection.List(
                $"SELECT DISTINCT story_id FROM story_articles WHERE story_id > @last ORDER BY story_id LIMIT {chunk}",
                row => row.GetInt64(0), ("@last", last))
                .ConvertAll(story => Read(connection, story)));
            foreach (var story in stories) yield return story;
            if (stories.Count < chunk) yield break;
            last = stories[^1].Id;
        }
    }

    /// <summary>The stories of some articles and how many articles each has, by article; those by themselves are not among them.</summary>
    public IReadOnlyDictionary<long, (long Story, int Articles)> Sizes(IEnumerable<long> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return storage.Read(connection => articles.Distinct()
            .SelectMany(id => connection.List(
                """
                SELECT m.story_id, count(*) FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id
                WHERE m.article_id = @id GROUP BY m.story_id HAVING count(*) > 1
                """,
                row => (Id: id, Size: (row.GetInt64(0), row.GetInt32(1))), ("@id", id)))
            .ToDictionary(article => article.Id, article => article.Size));
    }

    /// <summary>All that curators ever decided on the articles of a story, oldest first.</summary>
    public IReadOnlyList<StoryDecision> Decisions(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return storage.Read(connection => DecisionRows.All(connection, story.Articles.Select(article => article.Id)));
    }

    /// <summary>What a curator decided last on an article beside some others, and still holds; null where there is nothing.</summary>
    public StoryDecision? Decision(long articleId, IReadOnlyList<long> others) =>
        storage.Read(connection => DecisionOn(connection, articleId, others));

    /// <summary>
    /// The reports that may tell the same event as some articles of one story, the likeliest first: none that the archive says tell
    /// it, and none that a curator decided on. Another story is among them by the one of its reports that is nearest.
    /// </summary>
    /// <param name="articles">The articles of a story, or one that is by itself.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<PossibleReport> Possible(IReadOnlyList<long> articles, int most)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return storage.Read(connection =>
        {
            var rows = new StoryRows(connection);
            var nearest = articles.Take(StoryDigest.MostReports)
                .SelectMany(id => rows.Links(id).Select(link => (Nearest: id, Id: link.Other, link.SameEvent)))
                .Where(link => link.SameEvent >= StoryScore.Possible && !articles.Contains(link.Id))
                .OrderByDescending(link => link.SameEvent).ThenBy(link => link.Id).ToList();
            if (nearest.Count == 0) return [];
            var isDecided = DecisionRows.AnyStand(connection);
            return nearest.DistinctBy(link => rows.StoryOf(link.Id) ?? -link.Id)
                .Select(link => (link.Id, link.Nearest, Members: (IReadOnlyList<long>)[link.Id, .. rows.Together(link.Id)]))
                .Where(other => !isDecided || !other.Members.Any(id => DecisionOn(connection, id, articles) is not null))
                .Select(other => (other.Id, other.Nearest, other.Members.Count, Probability: SameEvent(rows, articles, other.Members)))
                .Where(other => other.Probability >= StoryScore.Possible).OrderByDescending(other => other.Probability).Take(most)
                .Select(other => new PossibleReport(
                    connection.First(
                        $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE a.id = @id", ArticleSummary.Read,
                        ("@id", other.Id))!,
                    other.Probability, other.Nearest, rows.StoryOf(other.Id), other.Count))
                .ToList();
        });
    }

    /// <summary>How likely two stories are one, by the measure that holds them apart: on the mean over their reports.</summary>
    private static double SameEvent(StoryRows rows, IReadOnlyList<long> ones, IReadOnlyList<long> others)
    {
        const int looked = 10; // of each
        var (one, other) = (Reports(ones), Reports(others));
        return one.Average(report => other.Average(with => StoryScore.SameEvent(report, with)));

        List<StoryReport> Reports(IReadOnlyList<long> ids) => [.. ids.Take(looked).Select(rows.Report).OfType<StoryReport>()];
    }

    private static StoryDecision? DecisionOn(ArchiveConnection connection, long articleId, IReadOnlyList<long> others) =>
        DecisionRows.Standing(connection, articleId)
            .LastOrDefault(decision => others.Contains(decision.ArticleId == articleId ? decision.OtherId : decision.ArticleId));

    internal static Story Read(ArchiveConnection connection, long story)
    {
        var articles = connection.List(
            $"""
            SELECT {ArticleSummary.Columns}, a.text_group, m.probability, m.is_title FROM story_articles m
            JOIN articles a ON a.id = m.article_id
            LEFT JOIN sources s ON s.id = a.source_id WHERE m.story_id = @story
            ORDER BY a.date_lower IS NULL, a.date_lower, a.date_upper, a.id
            """,
            row => (
                Summary: ArticleSummary.Read(row), Group: row.LongOrNull(ArticleSummary.ColumnCount),
                Probability: row.GetDouble(ArticleSummary.ColumnCount + 1), IsTitle: row.GetBoolean(ArticleSummary.ColumnCount + 2)),
            ("@story", story));
        var summaries = articles.ConvertAll(article => article.Summary);
        var members = summaries.Select(article => article.Id).ToHashSet();
        var confirmed = DecisionRows.All(connection, members)
            .Where(decision => decision is { EndedAt: null, IsTogether: true })
            .Where(decision => members.Contains(decision.ArticleId) && members.Contains(decision.OtherId))
            .SelectMany(decision => new[] { decision.ArticleId, decision.OtherId }).ToHashSet();
        var (origins, originReasons) = StoryOrigins.Of(
            articles.ConvertAll(article => (article.Summary.Id, article.Group ?? article.Summary.Id)), Texts(connection, summaries));
        return new Story(
            story, (articles.FirstOrDefault(article => article.IsTitle).Summary ?? summaries[0]).DisplayHeadline, summaries,
            articles.ConvertAll(article => article.Probability),
            StoryReasons.Of(connection, summaries, confirmed.Count > 0), origins, originReasons)
        {
            Confirmed = confirmed,
            Running = connection.Scalar<long?>("SELECT running_id FROM running_articles WHERE article_id = @id", ("@id", story)),
        };
    }

    private static List<OriginText> Texts(ArchiveConnection connection, List<ArticleSummary> articles) =>
    [
        .. articles.Take(StoryOrigins.MostCompared)
            .Select(article => (article.Id, Parsed: connection.Scalar<string>(
                "SELECT r.parsed FROM articles a JOIN revisions r ON r.article_id = a.id AND r.number = a.revision WHERE a.id = @id",
                ("@id", article.Id))))
            .Where(article => article.Parsed is not null)
            .Select(article => OriginText.Of(article.Id, ArticleReader.Parsed(article.Parsed!))),
    ];
}

/// <summary>The other reports of an article's story, as its page shows them.</summary>
/// <param name="Story">The story's number.</param>
/// <param name="Articles">How many articles it has, the article among them.</param>
/// <param name="Some">Some of the others, those of other sources first, then in the order of time.</param>
public sealed record ReportsBeside(long Story, int Articles, IReadOnlyList<ArticleSummary> Some);
