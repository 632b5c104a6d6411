using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Articles;

/// <summary>An outlet that published reports in the archive.</summary>
public sealed class Source
{
    public long Id { get; set; }

    /// <summary>The outlet's name as first seen.</summary>
    public required string Name { get; set; }

    /// <summary>The name in addresses: lower case letters, digits and hyphens; unique.</summary>
    public required string Slug { get; set; }
}

internal sealed class SourceTable : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder) =>
        builder.ToTable("sources").HasIndex(source => source.Slug).IsUnique();
}
