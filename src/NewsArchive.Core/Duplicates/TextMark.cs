using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Duplicates;

/// <summary>A mark of an article's text (<see cref="TextSketch"/>).</summary>
public sealed class TextMark
{
    public long Mark { get; set; }

    public long ArticleId { get; set; }
}

internal sealed class TextMarkTable : IEntityTypeConfiguration<TextMark>
{
    public void Configure(EntityTypeBuilder<TextMark> builder) =>
        builder.ToTable("text_marks").HasKey(mark => new { mark.Mark, mark.ArticleId });
}
