using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Curating;

/// <summary>
/// Corrections. Curators write them by LINQ; they are read by prepared SQL, as every article's page and every new revision asks
/// for them.
/// </summary>
internal static class CorrectionRows
{
    private const string Columns = "id, article_id, field, value, reason, \"by\", at, ended_at, ended_by";

    /// <summary>The corrections of an article that stand, at most one a field.</summary>
    public static List<Correction> Standing(ArchiveConnection connection, long articleId) => connection.List(
        $"SELECT {Columns} FROM corrections WHERE article_id = @id AND ended_at IS NULL ORDER BY id", Read, ("@id", articleId));

    /// <summary>All corrections ever made to an article, oldest first.</summary>
    public static List<Correction> All(ArchiveConnection connection, long articleId) => connection.List(
        $"SELECT {Columns} FROM corrections WHERE article_id = @id ORDER BY id", Read, ("@id", articleId));

    public static void Add(
        ArchiveConnection connection, long articleId, FieldChange change, string reason, DateTimeOffset now, string by) =>
        connection.Db.Insert(new Correction
        {
            ArticleId = articleId, Field = change.Field, Value = change.Value, Reason = reason, At = now, By = by,
        });

    /// <summary>Ends the correction of a field that stands, where one does.</summary>
    public static void End(ArchiveConnection connection, long articleId, CuratedField field, DateTimeOffset now, string by) =>
        connection.Db.Set<Correction>()
        .Where(one => one.ArticleId == articleId && one.Field == field && one.EndedAt == null)
        .ExecuteUpdate(one => one.SetProperty(correction => correction.EndedAt, now).SetProperty(correction => correction.EndedBy, by));

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
