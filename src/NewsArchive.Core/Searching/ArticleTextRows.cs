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

    /// <summary>All words of an article that are searched, a line a field.</summary>
    public static string Whole(ArchiveConnection connection, long articleId) => connection.First(
        "SELECT headline, standfirst, byline, dateline, body, captions FROM article_texts WHERE article_id = @id",
        row => string.Join('\n', Enumerable.Range(0, 6).Select(row.GetString)),
        ("@id", articleId)) ?? "";

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
