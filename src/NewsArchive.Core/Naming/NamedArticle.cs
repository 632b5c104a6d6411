using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Naming;

/// <summary>That an article gives a name.</summary>
public sealed class NamedArticle
{
    public long ArticleId { get; set; }

    /// <summary>The name that the rules found.</summary>
    public long FoundId { get; set; }

    /// <summary>The name that it stands for, after what curators decided.</summary>
    public long NameId { get; set; }

    /// <summary>The fullest form in the article.</summary>
    public required string Form { get; set; }

    /// <summary>All other forms in which the article writes it, a line each; null where there are none.</summary>
    public string? Written { get; set; }

    public int Mentions { get; set; }

    /// <summary>Its number among the names of the article, in reading order, counted from 0.</summary>
    public int Place { get; set; }
}

internal sealed class NamedArticleTable : IEntityTypeConfiguration<NamedArticle>
{
    public void Configure(EntityTypeBuilder<NamedArticle> builder)
    {
        builder.ToTable("name_articles").HasKey(article => new { article.ArticleId, article.FoundId });
        builder.HasIndex(article => new { article.NameId, article.ArticleId });
    }
}
