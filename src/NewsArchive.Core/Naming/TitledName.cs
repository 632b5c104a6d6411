using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>That an article has a person under a ruling office and a surname: President Reagan.</summary>
public sealed class TitledName
{
    /// <summary>The key of office and surname.</summary>
    public required string TitleKey { get; set; }

    /// <summary>The name that the rules found: the full name, or office and surname where the article gives no more.</summary>
    public long FoundId { get; set; }

    public long ArticleId { get; set; }
}

internal sealed class TitledNameTable : IEntityTypeConfiguration<TitledName>
{
    public void Configure(EntityTypeBuilder<TitledName> builder)
    {
        builder.ToTable("name_titles").HasKey(name => new { name.TitleKey, name.FoundId, name.ArticleId });
        builder.HasIndex(name => name.ArticleId);
        builder.Property(name => name.TitleKey).UseCollation(ArchiveDb.ByLetter);
    }
}
