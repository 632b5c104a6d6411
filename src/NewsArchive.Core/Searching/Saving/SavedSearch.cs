using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Searching.Saving;

/// <summary>A search that is kept under a name and can be followed as a feed.</summary>
public sealed class SavedSearch
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The search as the query string of its address: <c>q=harbour+strike&amp;from=2018-09-01</c>.</summary>
    public required string Address { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    /// <summary>The account that saved it.</summary>
    public required string CreatedBy { get; set; }
}

internal sealed class SavedSearchTable : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder) =>
        builder.ToTable("saved_searches");
}
