using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// A name that an article gives or gave, or that a curator made by splitting one. Never deleted, so that its address holds for ever.
/// </summary>
public sealed class StoredName
{
    public long Id { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>One string for all ways of writing it; with <c>#</c> and a slug behind it for one that a curator split off.</summary>
    public required string NameKey { get; set; }

    /// <summary>The form that most articles give.</summary>
    public required string Form { get; set; }

    /// <summary>What a curator calls it; null where none does.</summary>
    public string? Title { get; set; }

    /// <summary>
    /// What it is called, folded and in lower case, to be found by; behind a curator's word for it the form that most articles give.
    /// </summary>
    public required string Folded { get; set; }

    /// <summary>The last word of what it is called: a person's surname.</summary>
    public required string LastWord { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>The name that it was joined with, by a curator or as the archive proves it; null where it stands for itself.</summary>
    public long? JoinedId { get; set; }

    /// <summary>The full name that the archive proves a person under an office and a surname to be; null where it proves none.</summary>
    public long? ProvedId { get; set; }

    /// <summary>How many articles name it, joined names included.</summary>
    public int Articles { get; set; }
}

internal sealed class NameTable : IEntityTypeConfiguration<StoredName>
{
    public void Configure(EntityTypeBuilder<StoredName> builder)
    {
        builder.ToTable("names").HasIndex(name => new { name.Kind, name.NameKey }).IsUnique();
        // What lists go through by number of articles, without a look at the rows they leave out.
        builder.HasIndex(name => new { name.Articles, name.IsHidden, name.JoinedId });
        builder.HasIndex(name => new { name.Kind, name.Articles, name.IsHidden, name.JoinedId });
        builder.HasIndex(name => name.Folded);
        builder.HasIndex(name => name.LastWord);
        builder.Property(name => name.NameKey).UseCollation(ArchiveDb.ByLetter);
        builder.Property(name => name.Folded).UseCollation(ArchiveDb.ByLetter);
        builder.Property(name => name.LastWord).UseCollation(ArchiveDb.ByLetter);
    }
}
