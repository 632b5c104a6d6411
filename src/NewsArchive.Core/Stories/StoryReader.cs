using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>Reads stories.</summary>
public sealed class StoryReader(ArchiveStorage storage)
{
    private readonly ReadCache<int, IReadOnlyList<Story>> newest = new(4, isPatient: true);

    /// <summary>The story that an article belongs to; null where it is by itself.</summary>
    public Story? Of(long articleId) => storage.Read(connection => new StoryRows(connection).StoryOf(articleId) is { } story ? Read(connection, story) : null);

    /// <summary>
    /// The other reports of an article's event; null where it is by itself. Costs the same in a story of thousands, as it
    /// looks at the first to come alone.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="most">The most of them that are wanted.</param>
    public OtherReports? Beside(ArticleSummary article, int most)
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
                SELECT {ArticleSummary.Columns} FROM story_articles m JOIN articles a ON a.id = m.article_id LEFT JOIN sources s ON s.id = a.source_id
                WHERE m.story_id = @story AND m.article_id <> @id ORDER BY m.article_id LIMIT {looked}
                """,
                ArticleSummary.Read, ("@story", story), ("@id", article.Id));
            return new OtherReports(
                story,
                connection.Scalar<int>("SELECT count(*) FROM story_articles WHERE story_id = @story", ("@story", story)),
                [.. others.OrderBy(other => other.SourceSlug is not null && other.SourceSlug == article.SourceSlug).ThenBy(other => other.DateLower ?? DateOnly.MaxValue).ThenBy(other => other.Id).Take(most)]);
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
                $"SELECT DISTINCT story_id FROM story_articles WHERE story_id > @last ORDER BY story_id LIMIT {chunk}", row => row.GetInt64(0), ("@last", last))
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

    /// <summary>
    /// The reports that may tell the same event as some articles of one story, the likeliest first: none that the archive says tell
    /// it, and none that a curator decided on.
    /// </summary>
    /// <param name="articles">The articles of a story, or one that is by itself.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<PossibleReport> Possible(IReadOnlyList<long> articles, int most)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return storage.Read(connection =>
        {
            var rows = new StoryRows(connection);
            var own = articles.ToHashSet();
            return articles.Take(StoryDigest.MostReports)
                .SelectMany(id => rows.Links(id).Where(link => link.SameEvent >= StoryScore.Possible && !own.Contains(link.Other)))
                .GroupBy(link => link.Other).Select(links => (Id: links.Key, Probability: links.Max(link => link.SameEvent)))
                .OrderByDescending(other => other.Probability).ThenBy(other => other.Id)
                .Where(other => !DecisionRows.Standing(connection, other.Id).Any(decision => own.Contains(decision.ArticleId) || own.Contains(decision.OtherId)))
                .Take(most)
                .Select(other => (other.Probability, Article: connection.First(
                    $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE a.id = @id", ArticleSummary.Read, ("@id", other.Id))))
                .Where(other => other.Article is not null).Select(other => new PossibleReport(other.Article!, other.Probability)).ToList();
        });
    }

    internal static Story Read(ArchiveConnection connection, long story)
    {
        var articles = connection.List(
            $"""
            SELECT {ArticleSummary.Columns}, a.text_group, m.probability, m.is_title FROM story_articles m JOIN articles a ON a.id = m.article_id
            LEFT JOIN sources s ON s.id = a.source_id WHERE m.story_id = @story ORDER BY a.date_lower IS NULL, a.date_lower, a.date_upper, a.id
            """,
            row => (
                Summary: ArticleSummary.Read(row), Group: row.LongOrNull(ArticleSummary.ColumnCount),
                Probability: row.GetDouble(ArticleSummary.ColumnCount + 1), IsTitle: row.GetBoolean(ArticleSummary.ColumnCount + 2)),
            ("@story", story));
        var summaries = articles.ConvertAll(article => article.Summary);
        var decisions = DecisionRows.All(connection, summaries.Select(article => article.Id)).Where(decision => decision.EndedAt is null && decision.IsTogether);
        var (origins, originReasons) = StoryOrigins.Of(
            articles.ConvertAll(article => (article.Summary.Id, article.Group ?? article.Summary.Id)), Texts(connection, summaries));
        return new Story(
            story, (articles.FirstOrDefault(article => article.IsTitle).Summary ?? summaries[0]).DisplayHeadline, summaries, articles.ConvertAll(article => article.Probability),
            StoryReasons.Of(connection, summaries, decisions.Any()), origins, originReasons)
        {
            Running = connection.Scalar<long?>("SELECT running_id FROM running_articles WHERE article_id = @id", ("@id", story)),
        };
    }

    private static List<OriginText> Texts(ArchiveConnection connection, List<ArticleSummary> articles) =>
    [
        .. articles.Take(StoryOrigins.MostCompared)
            .Select(article => (article.Id, Parsed: connection.Scalar<string>(
                "SELECT r.parsed FROM articles a JOIN revisions r ON r.article_id = a.id AND r.number = a.revision WHERE a.id = @id", ("@id", article.Id))))
            .Where(article => article.Parsed is not null).Select(article => OriginText.Of(article.Id, ArticleReader.Parsed(article.Parsed!))),
    ];
}
