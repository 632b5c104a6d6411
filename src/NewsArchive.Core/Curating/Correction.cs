using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Curating;

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
