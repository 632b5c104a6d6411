using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Curating;

/// <summary>The statements on corrections.</summary>
internal static class CorrectionRows
{
    private const string Columns = "id, article_id, field, value, reason, \"by\", at, ended_at, ended_by";

    /// <summary>The corrections of an article that stand, at most one a field.</summary>
    public static List<Correction> Standing(ArchiveConnection connection, long articleId) => connection.List(
        $"SELECT {Columns} FROM corrections WHERE article_id = @id AND ended_at IS NULL ORDER BY id", Read, ("@id", articleId));

    /// <summary>All corrections ever made to an article, oldest first.</summary>
    public static List<Correction> All(ArchiveConnection connection, long articleId) => connection.List(
        $"SELECT {Columns} FROM corrections WHERE article_id = @id ORDER BY id", Read, ("@id", articleId));

    public static void Add(ArchiveConnection connection, long articleId, FieldChange change, string reason, DateTimeOffset now, string by) => connection.Execute(
        "INSERT INTO corrections (article_id, field, value, reason, \"by\", at) VALUES (@article, @field, @value, @reason, @by, @now)",
        ("@article", articleId), ("@field", change.Field.ToString()), ("@value", change.Value), ("@reason", reason), ("@by", by),
        ("@now", now.ToUnixTimeMilliseconds()));

    /// <summary>Ends the correction of a field that stands, where one does.</summary>
    public static void End(ArchiveConnection connection, long articleId, CuratedField field, DateTimeOffset now, string by) => connection.Execute(
        "UPDATE corrections SET ended_at = @now, ended_by = @by WHERE article_id = @article AND field = @field AND ended_at IS NULL",
        ("@now", now.ToUnixTimeMilliseconds()), ("@by", by), ("@article", articleId), ("@field", field.ToString()));

    private static Correction Read(System.Data.Common.DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        ArticleId = row.GetInt64(1),
        Field = row.EnumValue<CuratedField>(2),
        Value = row.TextOrNull(3),
        Reason = row.GetString(4),
        By = row.GetString(5),
        At = row.Time(6),
        EndedAt = row.TimeOrNull(7),
        EndedBy = row.TextOrNull(8),
    };
}
