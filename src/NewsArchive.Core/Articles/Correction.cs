using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>The fields that a curator can correct.</summary>
public enum CuratedField
{
    Headline,
    Byline,
    Source,
    Date,
    Language,
}

/// <summary>A value that a curator gives to a field of an article.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value; null or empty says that the field has none. A date is an EDTF string.</param>
public sealed record CuratedValue(CuratedField Field, string? Value);

/// <summary>A curator's value for a field of an article. The latest that is not withdrawn stands; none is ever deleted.</summary>
public sealed class Correction
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public CuratedField Field { get; set; }

    /// <summary>The value; null says that the field has none.</summary>
    public string? Value { get; set; }

    public required string Reason { get; set; }

    /// <summary>The name of the curator.</summary>
    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When a later correction or its withdrawal took its place.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }
}

internal sealed class CorrectionTable : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder) =>
        builder.ToTable("corrections").HasOne<Article>().WithMany().HasForeignKey(correction => correction.ArticleId);
}

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
        ArchiveConnection connection, long articleId, CuratedValue value, string reason, DateTimeOffset now, string by) =>
        connection.Db.Insert(new Correction
        {
            ArticleId = articleId,
            Field = value.Field,
            Value = value.Value,
            Reason = reason,
            At = now,
            By = by,
        });

    /// <summary>Ends the correction of a field that stands, where one does.</summary>
    public static void End(ArchiveConnection connection, long articleId, CuratedField field, DateTimeOffset now, string by) =>
        connection.Db.Set<Correction>()
        .Where(one => one.ArticleId == articleId && one.Field == field && one.EndedAt == null)
        .ExecuteUpdate(one => one.SetProperty(correction => correction.EndedAt, now).SetProperty(correction => correction.EndedBy, by));

    private static Correction Read(ArchiveRow row) => new()
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
