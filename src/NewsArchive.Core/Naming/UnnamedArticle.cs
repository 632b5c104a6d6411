using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Naming;

/// <summary>An article whose names are to be looked for. What a run that was cut off left is done in the next.</summary>
public sealed class UnnamedArticle
{
    public long ArticleId { get; set; }
}

internal sealed class UnnamedArticleTable : IEntityTypeConfiguration<UnnamedArticle>
{
    public void Configure(EntityTypeBuilder<UnnamedArticle> builder) =>
        builder.ToTable("name_pending").HasKey(pending => pending.ArticleId);
}
