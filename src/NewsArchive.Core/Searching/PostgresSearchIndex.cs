using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Postgres;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Searching;

/// <summary>Search in PostgreSQL by its own full-text search and ranking.</summary>
public sealed class PostgresSearchIndex : ISearchIndex
{
    private const string HeadlineOptions =
        "'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxWords=40, MinWords=20, MaxFragments=2, FragmentDelimiter= … '";
    private const string Tables =
        $"{ArticleSummary.Tables} JOIN article_search w ON w.article_id = a.id JOIN article_texts t ON t.article_id = a.id";

    // Ids are above 0, so that the negative of one is no group.
    private const string TextGroup = "coalesce(a.text_group, -a.id)";

    private const string Put =
        """
        INSERT INTO article_search (article_id, words)
        SELECT article_id, setweight(to_tsvector('newsarchive', headline), 'A') || setweight(to_tsvector('newsarchive', standfirst), 'B')
            || setweight(to_tsvector('newsarchive', byline || ' ' || dateline), 'C')
            || to_tsvector('newsarchive', body) || to_tsvector('newsarchive', captions)
        FROM article_texts
        """;

    private const string OrReplace = " ON CONFLICT (article_id) DO UPDATE SET words = excluded.words";

    public void Changed(ArchiveConnection connection, ArticleChange change)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(change);
        connection.Execute(Put + " WHERE article_id = @id" + OrReplace, ("@id", change.ArticleId));
    }

    public bool NeedsRebuild(ArchiveConnection connection) => false;

    public void BeginRebuild(ArchiveConnection connection) => Rebuild(connection, progress: null);

    public bool IndexSome(ArchiveConnection connection) => true;

    public IReadOnlyList<string> StemmingLanguages(ArchiveConnection connection) => ["en"];

    public int Unindexed(ArchiveConnection connection) => 0;

    public void Rebuild(ArchiveConnection connection, Action<int>? progress)
    {
        ArgumentNullException.ThrowIfNull(connection);
        connection.Execute("DELETE FROM article_search");
        var articles = connection.Execute(Put);
        progress?.Invoke(articles);
    }

    public void Prepare(ArchiveConnection connection)
    {
        // Nothing is kept in memory.
    }

    public string LanguageOf(ArchiveConnection connection, long articleId)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ArticleLanguage.TagOf(connection.Scalar<string>("SELECT language FROM articles WHERE id = @id", ("@id", articleId)));
    }

    public SearchPage Search(ArchiveConnection connection, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(request);
        var query = new PostgresQuery(request);
        var total = Count(connection, request);
        var score = query.Words is { } words ? $"ts_rank_cd(w.words, {words}, 1)" : "0";
        var snippet = query.Words is null
            ? "left(t.body, 240)"
            : $"ts_headline('newsarchive', left(t.body, 100000), {query.Words}, {HeadlineOptions})";
        var order = request.Order == SearchOrder.Relevance && query.Words is null ? SearchOrder.Newest : request.Order;
        // Of each group of nearly the same text the first in the order is shown.
        var where = !request.FoldsDuplicates ? query.Where
            : $"""
              a.id IN (SELECT id
                  FROM (SELECT a.id,
                      row_number() OVER (PARTITION BY {TextGroup}
                          ORDER BY {OrderBy(order).Replace("score", score, StringComparison.Ordinal)}) AS place
              FROM {Tables} WHERE {query.Where}) ranked WHERE place = 1)
              """;
        var hits = connection.List(
            $"""
            SELECT {ArticleSummary.Columns}, ({score})::float8 AS score, {(request.WithSnippets ? snippet : "''")} FROM {Tables}
            WHERE {where} ORDER BY {OrderBy(order)} LIMIT @count OFFSET @offset
            """,
            row => new SearchHit(
                ArticleSummary.Read(row), row.GetString(ArticleSummary.ColumnCount + 1), row.GetDouble(ArticleSummary.ColumnCount)),
            query.With(("@count", request.PageSize), ("@offset", (long)(request.Page - 1) * request.PageSize)));
        hits = request.FoldsDuplicates ? hits.ConvertAll(hit => WithLike(connection, query, hit)) : hits;
        return new SearchPage(Math.Min(total, SearchPage.MostCounted), hits, total <= SearchPage.MostCounted);
    }

    public SearchFacets Facets(ArchiveConnection connection, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(request);
        var query = new PostgresQuery(request);
        List<T> Group<T>(string keys, string order, Func<ArchiveRow, T> read) =>
            connection.List(
                $"SELECT {keys}, count(*)::int AS articles FROM {Tables} WHERE {query.Where} GROUP BY {keys} ORDER BY {order}", read,
                query.With());

        var sources = Group(
            "s.slug, s.name", "articles DESC, lower(s.name)",
            row => new SourceCount(row.TextOrNull(0) ?? "", row.TextOrNull(1) ?? "", row.GetInt32(2)));
        var months = Group(
            "a.date IS NULL, a.date_lower / 100", "2",
            row => (Undated: row.GetBoolean(0), Month: row.IsDBNull(1) ? 0 : row.GetInt32(1), Articles: row.GetInt32(2)));
        var languages = Group(
            "coalesce(a.language, '')", "articles DESC",
            row => (Language: ArticleLanguage.TagOf(row.GetString(0)), Articles: row.GetInt32(1)));
        return new SearchFacets(
            sources.Sum(source => source.Articles),
            [.. sources.Where(source => source.Slug.Length > 0)],
            sources.Where(source => source.Slug.Length == 0).Sum(source => source.Articles),
            [
                .. months.Where(month => month.Month > 0)
                    .Select(month => new MonthCount(month.Month / 100, month.Month % 100, month.Articles)),
            ],
            months.Where(month => month.Undated).Sum(month => month.Articles),
            months.Where(month => !month.Undated && month.Month == 0).Sum(month => month.Articles),
            [
                .. languages.GroupBy(language => language.Language)
                    .Select(group => new LanguageCount(group.Key, group.Sum(language => language.Articles)))
                    .OrderByDescending(language => language.Articles),
            ])
        {
            Stories = connection.List(
                $"""
                SELECT m.story_id, count(*)::int AS articles FROM {Tables} JOIN story_articles m ON m.article_id = a.id WHERE {query.Where}
                GROUP BY m.story_id HAVING count(*) > 1 ORDER BY articles DESC, m.story_id LIMIT {SearchFacets.MostStories}
                """,
                row => (Id: row.GetInt64(0), Articles: row.GetInt32(1)),
                query.With()).ConvertAll(story => new StoryCount(story.Id, StoryTitle.Of(connection, story.Id), story.Articles)),
            Folded = request.FoldsDuplicates
                ? connection.Scalar<int>(
                    $"SELECT (count(*) - count(DISTINCT {TextGroup}))::int FROM {Tables} WHERE {query.Where}", query.With())
                : 0,
        };
    }

    public int Count(ArchiveConnection connection, SearchRequest request, int most = SearchPage.MostCounted)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(request);
        var query = new PostgresQuery(request);
        return (int)connection.Scalar<long>(
            $"SELECT count(*) FROM (SELECT 1 FROM {Tables} WHERE {query.Where} LIMIT @most) counted", query.With(("@most", most + 1L)));
    }

    public IReadOnlyList<RankedArticle> Rank(ArchiveConnection connection, IReadOnlyList<string> words, int count)
    {
        ArgumentNullException.ThrowIfNull(words);
        var page = Search(
            connection,
            new SearchRequest { Tree = new AnyNode([.. words.Select(word => new WordNode(word))]), IsWordList = true, PageSize = count });
        return [.. page.Hits.Select(hit => new RankedArticle(hit.Article.Id, hit.Score))];
    }

    /// <summary>A hit with the other matches of nearly its text.</summary>
    private static SearchHit WithLike(ArchiveConnection connection, PostgresQuery query, SearchHit hit)
    {
        var like = connection.List(
            $"""
            SELECT {ArticleSummary.Columns}, (count(*) OVER ())::int FROM {Tables}
            WHERE a.text_group = (SELECT text_group FROM articles WHERE id = @head) AND a.id <> @head AND {query.Where}
            ORDER BY a.date_lower, a.id LIMIT @most
            """,
            row => (Article: ArticleSummary.Read(row), Count: row.GetInt32(ArticleSummary.ColumnCount)),
            query.With(("@head", hit.Article.Id), ("@most", SearchHit.MostLike)));
        return like.Count == 0 ? hit : hit with { Like = [.. like.Select(other => other.Article)], LikeCount = like[0].Count };
    }

    private static string OrderBy(SearchOrder order) => order switch
    {
        SearchOrder.Newest => "a.date_lower DESC NULLS LAST, a.id DESC",
        SearchOrder.Oldest => "a.date_lower ASC NULLS LAST, a.id ASC",
        SearchOrder.Longest => "a.word_count DESC, a.id DESC",
        _ => "score DESC, a.id DESC",
    };
}
