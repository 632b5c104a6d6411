using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Dating;

/// <summary>A date that other reports of the same story give to an article whose file has none.</summary>
public sealed class InferredDate
{
    public long ArticleId { get; set; }

    /// <summary>An EDTF string.</summary>
    public required string Date { get; set; }

    /// <summary>On what it rests, in words a reader understands.</summary>
    public required string Evidence { get; set; }
}

internal sealed class InferredDateTable : IEntityTypeConfiguration<InferredDate>
{
    public void Configure(EntityTypeBuilder<InferredDate> builder) =>
        builder.ToTable("inferred_dates").HasKey(date => date.ArticleId);
}
