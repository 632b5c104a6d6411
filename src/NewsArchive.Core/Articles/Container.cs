using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>A file of many records, as it was when all of it had been read.</summary>
public sealed class Container
{
    public long Id { get; set; }

    /// <summary>The file's full path.</summary>
    public required string Path { get; set; }

    /// <summary>The SHA-256 of the file's bytes; empty while it is being read, and so after a run that was cut off.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The formats that read it, with their versions; others may read it otherwise.</summary>
    public required string ReadBy { get; set; }

    /// <summary>How many records it had.</summary>
    public int Records { get; set; }
}

internal sealed class ContainerTable : IEntityTypeConfiguration<Container>
{
    public void Configure(EntityTypeBuilder<Container> builder)
    {
        builder.ToTable("containers").HasIndex(container => container.Path).IsUnique();
        builder.Property(container => container.Path).UseCollation(ArchiveDb.ByLetter);
    }
}
