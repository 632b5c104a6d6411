using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Articles;

/// <summary>The bytes that an article came from, kept once however many places hold them.</summary>
public sealed class StoredOriginal
{
    public long Id { get; set; }

    /// <summary>The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>How many bytes the original has, before compression.</summary>
    public long Length { get; set; }

    /// <summary>The document that its text was read from, which is an original too; null where its bytes are all.</summary>
    public long? DocumentId { get; set; }

    /// <summary>The bytes, compressed with Brotli.</summary>
    public required byte[] Content { get; set; }
}

internal sealed class OriginalTable : IEntityTypeConfiguration<StoredOriginal>
{
    public void Configure(EntityTypeBuilder<StoredOriginal> builder) =>
        builder.ToTable("originals").HasIndex(original => original.Sha256).IsUnique(); // documents are found by it too
}
