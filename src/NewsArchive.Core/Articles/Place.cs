using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>
/// Where an original was found: a file's full path, or a container's followed by <c>!/</c> and the record's place in it. Several
/// places may hold the same original.
/// </summary>
public sealed class Place
{
    public long Id { get; set; }

    public required string Path { get; set; }

    public long OriginalId { get; set; }

    public long ArticleId { get; set; }

    /// <summary>Whether the last run that looked here found no file.</summary>
    public bool Missing { get; set; }

    /// <summary>The last run that looked here.</summary>
    public long RunId { get; set; }

    /// <summary>The container that the place is in; null where it is a file.</summary>
    public long? ContainerId { get; set; }
}

internal sealed class PlaceTable : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("places").HasIndex(place => place.Path).IsUnique();
        builder.Property(place => place.Path).UseCollation(ArchiveDb.ByLetter);
        builder.HasOne<Container>().WithMany().HasForeignKey(place => place.ContainerId);
        builder.HasOne<Article>().WithMany().HasForeignKey(place => place.ArticleId);
        builder.HasOne<StoredOriginal>().WithMany().HasForeignKey(place => place.OriginalId);
    }
}
