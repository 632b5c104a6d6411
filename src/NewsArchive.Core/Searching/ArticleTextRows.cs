using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>The statements on the words that search looks through.</summary>
internal static class ArticleTextRows
{
    private const int BeginningLength = 240;

    public static (string, object?)[] Parameters(ArticleText text) =>
    [
        ("@id", text.ArticleId), ("@headline", text.Headline), ("@standfirst", text.Standfirst), ("@byline", text.Byline),
        ("@dateline", text.Dateline), ("@body", text.Body), ("@captions", text.Captions),
    ];

    public static void Add(ArchiveConnection connection, ArticleText text) => connection.Execute(
        """
        INSERT INTO article_texts (article_id, headline, standfirst, byline, dateline, body, captions)
        VALUES (@id, @headline, @standfirst, @byline, @dateline, @body, @captions)
        """,
        Parameters(text));

    public static void Replace(ArchiveConnection connection, ArticleText text) => connection.Execute(
        """
        UPDATE article_texts SET headline = @headline, standfirst = @standfirst, byline = @byline, dateline = @dateline, body = @body, captions = @captions
        WHERE article_id = @id
        """,
        Parameters(text));

    /// <summary>The words of an article, as they are kept.</summary>
    public static ArticleText Of(ArchiveConnection connection, long articleId) => connection.First(
        "SELECT article_id, headline, standfirst, byline, dateline, body, captions FROM article_texts WHERE article_id = @id", Read, ("@id", articleId))
        ?? throw new InvalidOperationException($"Article {articleId} has no text.");

    /// <summary>Reads the columns <c>article_id, headline, standfirst, byline, dateline, body, captions</c>.</summary>
    public static ArticleText Read(System.Data.Common.DbDataReader row) => new()
    {
        ArticleId = row.GetInt64(0), Headline = row.GetString(1), Standfirst = row.GetString(2), Byline = row.GetString(3),
        Dateline = row.GetString(4), Body = row.GetString(5), Captions = row.GetString(6),
    };

    /// <summary>The beginning of an article's text, cut at a word.</summary>
    public static string Beginning(ArchiveConnection connection, long articleId)
    {
        var text = connection.Scalar<string>($"SELECT substr(body, 1, {BeginningLength + 40}) FROM article_texts WHERE article_id = @id", ("@id", articleId)) ?? "";
        if (text.Length <= BeginningLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', BeginningLength);
        return string.Concat(text.AsSpan(0, space > 0 ? space : BeginningLength), "…");
    }
}
