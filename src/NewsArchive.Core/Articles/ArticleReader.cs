using System.Text.Json;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>Reads single articles, for pages and the command line.</summary>
public sealed class ArticleReader(ArchiveStorage storage)
{
    private const int MostAlike = 20; // of a text that is everywhere a page shows some

    /// <summary>An article's current revision, or an older one by its number; null where there is none.</summary>
    public ArticleView? Find(long id, int? number = null) => storage.Read(connection =>
    {
        var found = connection.First(
            $"SELECT {ArticleSummary.Columns}, a.revision FROM {ArticleSummary.Tables} WHERE a.id = @id",
            row => Tuple.Create(ArticleSummary.Read(row), row.GetInt32(ArticleSummary.ColumnCount)), ("@id", id));
        return found is null ? null : Find(connection, found.Item1, found.Item2, number);
    });

    /// <summary>The bytes that a revision came from, as they were given, with the name of a file that held them.</summary>
    public (byte[] Bytes, string Name)? Original(long id, int? number = null) => storage.Read<(byte[], string)?>(connection =>
    {
        var found = connection.First(
            """
            SELECT o.content, o.length, (SELECT min(p.path) FROM places p WHERE p.original_id = o.id)
            FROM articles a JOIN revisions r ON r.article_id = a.id JOIN originals o ON o.id = r.original_id
            WHERE a.id = @id AND r.number = coalesce(@number, a.revision)
            """,
            row => Tuple.Create(OriginalContent.Decompress(row.GetBytes(0), row.GetInt64(1)), row.TextOrNull(2)),
            ("@id", id), ("@number", number));
        return found is null ? null : (found.Item1, Path.GetFileName(found.Item2) ?? $"article-{id}");
    });

    /// <summary>The document that an article's original was read from, with its file's name; null where the original is all.</summary>
    public (byte[] Bytes, string Name)? Document(long id) => storage.Read<(byte[], string)?>(connection =>
    {
        var found = connection.First(
            """
            SELECT d.content, d.length, (SELECT min(p.path) FROM places p WHERE p.original_id = o.id)
            FROM articles a JOIN originals o ON o.id = a.original_id JOIN originals d ON d.id = o.document_id
            WHERE a.id = @id
            """,
            row => Tuple.Create(OriginalContent.Decompress(row.GetBytes(0), row.GetInt64(1)), row.TextOrNull(2)),
            ("@id", id));
        return found is null ? null : (found.Item1, Path.GetFileName(FoundPlace.FileOf(found.Item2 ?? $"document-{id}")));
    });

    private static ArticleView? Find(ArchiveConnection connection, ArticleSummary summary, int current, int? number)
    {
        // The current revision is not always the last to come.
        var revisions = connection.List(
            """
            SELECT r.number, r.reason, r.format, r.format_version, o.sha256, r.created_at
            FROM revisions r JOIN originals o ON o.id = r.original_id WHERE r.article_id = @id ORDER BY r.number DESC
            """,
            row => new RevisionSummary(
                row.GetInt32(0), row.EnumValue<RevisionReason>(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.Time(5)),
            ("@id", summary.Id));
        if (revisions.Find(revision => revision.Number == (number ?? current)) is not { } shown)
        {
            return null;
        }

        var (parsedJson, problems) = connection.First(
            "SELECT parsed, problems FROM revisions WHERE article_id = @id AND number = @number",
            row => Tuple.Create(row.GetString(0), row.GetString(1)), ("@id", summary.Id), ("@number", shown.Number))!;
        var parsed = Parsed(parsedJson);
        var corrections = CorrectionRows.All(connection, summary.Id);
        return new ArticleView
        {
            Summary = summary,
            Number = shown.Number,
            CurrentNumber = current,
            Parsed = parsed,
            Values = shown.Number == current
                ? ArticleValues.Of(
                    parsed, corrections.Where(correction => correction.EndedAt is null), InferredDateRows.Of(connection, summary.Id))
                : ArticleValues.Of(parsed, []),
            Problems = ProblemsJson.Read(problems),
            Format = shown.Format,
            Sha256 = shown.Sha256,
            HasDocument = connection.Scalar<long?>(
                "SELECT o.document_id FROM articles a JOIN originals o ON o.id = a.original_id WHERE a.id = @id",
                ("@id", summary.Id)) is not null,
            Revisions = revisions,
            Corrections = corrections,
            Places = connection.List(
                "SELECT path, missing FROM places WHERE article_id = @id ORDER BY path", row => (row.GetString(0), row.GetBoolean(1)),
                ("@id", summary.Id)),
            Alike = connection.List(
                $"""
                SELECT {ArticleSummary.Columns}, d.likeness FROM duplicates d JOIN articles a ON a.id = d.other_id
                LEFT JOIN sources s ON s.id = a.source_id
                WHERE d.article_id = @id ORDER BY d.likeness DESC, a.id LIMIT {MostAlike}
                """,
                row => new AlikeArticle(ArticleSummary.Read(row), row.GetDouble(ArticleSummary.ColumnCount)), ("@id", summary.Id)),
        };
    }

    internal static ParsedArticle Parsed(string json)
    {
        try
        {
            return ParsedArticleJson.Read(json);
        }
        catch (JsonException exception)
        {
            throw new ArchiveException(new StorageFault(StorageFaultKind.Damaged), exception); // the archive wrote it, and not so
        }
    }
}
