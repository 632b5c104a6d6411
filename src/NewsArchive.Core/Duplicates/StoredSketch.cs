using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Duplicates;

/// <summary>The sketch of an article's text, to tell roughly how much another is like it (<see cref="TextSketch"/>).</summary>
public sealed class StoredSketch
{
    public long ArticleId { get; set; }

    public required byte[] Content { get; set; }
}

internal sealed class SketchTable : IEntityTypeConfiguration<StoredSketch>
{
    public void Configure(EntityTypeBuilder<StoredSketch> builder) =>
        builder.ToTable("text_sketches").HasKey(sketch => sketch.ArticleId);
}
