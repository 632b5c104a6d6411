using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Search in SQLite by FTS5, over the words kept in <c>article_texts</c>.</summary>
public sealed class SqliteSearchIndex : ISearchIndex
{
    private const string TextColumns = "headline, standfirst, byline, dateline, body, captions";
    private const string TextValues = "@headline, @standfirst, @byline, @dateline, @body, @captions";
    private const int BodyColumn = 4;
    private const int AnyColumn = -1;

    // A word in the headline says more about a report than one in its body.
    private const string Score = "-bm25(article_search, 10, 5, 2, 2, 1, 1)";

    public void Put(ArchiveConnection connection, ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(text);
        // FTS5 keeps no text of its own here: to forget words it must be told what they were.
        connection.Execute(
            $"INSERT INTO article_search (article_search, rowid, {TextColumns}) SELECT 'delete', article_id, {TextColumns} FROM article_texts WHERE article_id = @id",
            ("@id", text.ArticleId));
        var values = ArticleTextRows.Parameters(text);
        ArticleTextRows.Put(connection, text);
        connection.Execute($"INSERT INTO article_search (rowid, {TextColumns}) VALUES (@id, {TextValues})", values);
    }

    public SearchPage Search(ArchiveConnection connection, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(query);
        var filter = new ArticleFilter(query);
        var wanted = MatchAll(query.Terms.Wanted);
        var tables = wanted is null ? ArticleSummary.Tables : $"article_search JOIN articles a ON a.id = article_search.rowid LEFT JOIN sources s ON s.id = a.source_id";
        var where = (wanted is null ? "1 = 1" : "article_search MATCH @wanted")
            + (query.Terms.Unwanted.Count == 0 ? "" : " AND a.id NOT IN (SELECT rowid FROM article_search WHERE article_search MATCH @unwanted)")
            + filter.Where;
        var parameters = filter.With(Present(("@wanted", wanted), ("@unwanted", MatchAny(query.Terms.Unwanted))));
        var total = connection.Scalar<int>($"SELECT count(*) FROM {tables} WHERE {where}", parameters);
        var score = wanted is null ? "0.0" : Score;
        var order = ArticleFilter.OrderBy(wanted is null && query.Order == SearchOrder.Relevance ? SearchOrder.Newest : query.Order, "score DESC, a.id DESC");
        var rows = connection.List(
            $"SELECT {ArticleSummary.Columns}, {score} AS score FROM {tables} WHERE {where} ORDER BY {order} LIMIT @count OFFSET @offset",
            row => (Article: ArticleSummary.Read(row), Score: row.GetDouble(14)),
            [.. parameters, ("@count", query.PageSize), ("@offset", (query.Page - 1) * query.PageSize)]);
        return new SearchPage(total, [.. rows.Select(row => new SearchHit(row.Article, Snippet(connection, row.Article.Id, wanted), row.Score))]);
    }

    private static string Snippet(ArchiveConnection connection, long articleId, string? wanted)
    {
        if (wanted is null)
        {
            return ArticleTextRows.Beginning(connection, articleId);
        }

        var body = SnippetOf(connection, articleId, wanted, BodyColumn);
        return body.Contains(SnippetMarks.Start, StringComparison.Ordinal) ? body : SnippetOf(connection, articleId, wanted, AnyColumn);
    }

    private static string SnippetOf(ArchiveConnection connection, long articleId, string wanted, int column) => connection.Scalar<string>(
        $"SELECT snippet(article_search, {column}, char(2), char(3), '…', 40) FROM article_search WHERE article_search MATCH @wanted AND rowid = @id",
        ("@wanted", wanted), ("@id", articleId)) ?? "";

    private static (string, object?)[] Present(params (string Name, object? Value)[] parameters) => [.. parameters.Where(parameter => parameter.Value is not null)];

    private static string? MatchAll(IReadOnlyList<string> terms) => terms.Count == 0 ? null : string.Join(" AND ", terms.Select(Quoted));

    private static string? MatchAny(IReadOnlyList<string> terms) => terms.Count == 0 ? null : string.Join(" OR ", terms.Select(Quoted));

    // Within quotation marks FTS5 reads no syntax at all.
    private static string Quoted(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
