using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Duplicates;

/// <summary>An article whose text is the same as another's, or much alike. Each pair stands twice, once for either article.</summary>
public sealed class Duplicate
{
    /// <summary>The most that other texts can reach.</summary>
    internal const double MostNear = .99;

    public long ArticleId { get; set; }

    public long OtherId { get; set; }

    /// <summary>
    /// About how many of the shingles of either are in both, .6 to .99 (<see cref="TextSketch.Likeness"/>);
    /// <see cref="AlikeArticle.Exact"/> where the words are the same.
    /// </summary>
    public double Likeness { get; set; }
}

internal sealed class DuplicateTable : IEntityTypeConfiguration<Duplicate>
{
    public void Configure(EntityTypeBuilder<Duplicate> builder)
    {
        builder.ToTable("duplicates").HasKey(duplicate => new { duplicate.ArticleId, duplicate.OtherId });
        builder.HasIndex(duplicate => duplicate.OtherId);
    }
}
