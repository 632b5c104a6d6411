using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>
/// The words of an article's current revision that search looks through. Promotions and related links are not among them.
/// </summary>
public sealed class ArticleText
{
    public long ArticleId { get; set; }

    public required string Headline { get; set; }

    public required string Standfirst { get; set; }

    public required string Byline { get; set; }

    public required string Dateline { get; set; }

    /// <summary>The text blocks, a line each.</summary>
    public required string Body { get; set; }

    public required string Captions { get; set; }

    private readonly List<object> companions = [];

    /// <summary>What is worked out of these words, made once, by whoever asks first.</summary>
    internal T Companion<T>(Func<ArticleText, T> create)
        where T : class
    {
        if (Known<T>() is { } known) return known;
        var made = create(this);
        companions.Add(made);
        return made;
    }

    /// <summary>What was worked out of these words; null where nobody has asked yet.</summary>
    internal T? Known<T>()
        where T : class => companions.Find(one => one is T) as T;

    /// <summary>The words of what a file says.</summary>
    internal static ArticleText Of(ParsedArticle parsed) => new()
    {
        Headline = parsed.Headline?.Value ?? "",
        Standfirst = parsed.Standfirst?.Value ?? "",
        Byline = parsed.Byline?.Value ?? "",
        Dateline = parsed.Dateline?.Value ?? "",
        Body = string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text)),
        Captions = string.Join('\n', parsed.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => block.Text)),
    };
}

internal sealed class ArticleTextTable : IEntityTypeConfiguration<ArticleText>
{
    public void Configure(EntityTypeBuilder<ArticleText> builder) =>
        builder.ToTable("article_texts").HasKey(text => text.ArticleId);
}

/// <summary>The statements on the words of articles.</summary>
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
        UPDATE article_texts
        SET headline = @headline, standfirst = @standfirst, byline = @byline, dateline = @dateline, body = @body, captions = @captions
        WHERE article_id = @id
        """,
        Parameters(text));

    /// <summary>The words of an article, as they are kept.</summary>
    public static ArticleText Of(ArchiveConnection connection, long articleId) => connection.First(
        "SELECT article_id, headline, standfirst, byline, dateline, body, captions FROM article_texts WHERE article_id = @id", Read,
        ("@id", articleId))
        ?? throw new InvalidOperationException($"Article {articleId} has no text.");

    /// <summary>Reads the columns <c>article_id, headline, standfirst, byline, dateline, body, captions</c>.</summary>
    public static ArticleText Read(ArchiveRow row) => new()
    {
        ArticleId = row.GetInt64(0),
        Headline = row.GetString(1),
        Standfirst = row.GetString(2),
        Byline = row.GetString(3),
        Dateline = row.GetString(4),
        Body = row.GetString(5),
        Captions = row.GetString(6),
    };

    /// <summary>The beginning of an article's text, cut at a word.</summary>
    public static string Beginning(ArchiveConnection connection, long articleId)
    {
        var text = connection.Scalar<string>(
            $"SELECT substr(body, 1, {BeginningLength + 40}) FROM article_texts WHERE article_id = @id", ("@id", articleId)) ?? "";
        if (text.Length <= BeginningLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', BeginningLength);
        return string.Concat(text.AsSpan(0, space > 0 ? space : BeginningLength), "…");
    }
}
