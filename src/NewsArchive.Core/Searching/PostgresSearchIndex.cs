using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Search in PostgreSQL by its own full-text search.</summary>
public sealed class PostgresSearchIndex : ISearchIndex
{
    private const string HeadlineOptions = "'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxWords=40, MinWords=20'";

    public void Put(ArchiveConnection connection, ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(text);
        ArticleTextRows.Put(connection, text);
        connection.Execute(
            """
            INSERT INTO article_search (article_id, words)
            VALUES (@id, setweight(to_tsvector('english', @headline), 'A') || setweight(to_tsvector('english', @standfirst), 'B')
                || setweight(to_tsvector('english', @byline || ' ' || @dateline), 'C') || to_tsvector('english', @body) || to_tsvector('english', @captions))
            ON CONFLICT (article_id) DO UPDATE SET words = excluded.words
            """,
            ArticleTextRows.Parameters(text));
    }

    public SearchPage Search(ArchiveConnection connection, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(query);
        var filter = new ArticleFilter(query);
        var terms = query.Terms.Wanted.Select((term, i) => (Name: $"@wanted{i}", Term: term, Not: ""))
            .Concat(query.Terms.Unwanted.Select((term, i) => (Name: $"@unwanted{i}", Term: term, Not: "!!")))
            .ToList();
        var match = terms.Count == 0 ? null : string.Join(" && ", terms.Select(term => $"{term.Not}phraseto_tsquery('english', {term.Name})"));
        var tables = $"{ArticleSummary.Tables} JOIN article_search w ON w.article_id = a.id JOIN article_texts t ON t.article_id = a.id";
        var where = (match is null ? "TRUE" : $"w.words @@ ({match})") + filter.Where;
        var parameters = filter.With([.. terms.Select(term => (term.Name, (object?)term.Term))]);
        var total = connection.Scalar<long>($"SELECT count(*) FROM {tables} WHERE {where}", parameters);
        var byWords = query.Terms.Wanted.Count > 0;
        var score = byWords ? $"ts_rank_cd(w.words, {match}, 1)" : "0";
        var order = ArticleFilter.OrderBy(!byWords && query.Order == SearchOrder.Relevance ? SearchOrder.Newest : query.Order, "score DESC, a.id DESC");
        var snippet = byWords ? $"ts_headline('english', left(t.body, 100000), {match}, {HeadlineOptions})" : "left(t.body, 240)";
        var hits = connection.List(
            $"SELECT {ArticleSummary.Columns}, ({score})::float8 AS score, {snippet} FROM {tables} WHERE {where} ORDER BY {order} LIMIT @count OFFSET @offset",
            row => new SearchHit(ArticleSummary.Read(row), row.GetString(15), row.GetDouble(14)),
            [.. parameters, ("@count", query.PageSize), ("@offset", (query.Page - 1) * query.PageSize)]);
        return new SearchPage((int)total, hits);
    }
}
