using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>The words of an article's current revision that search looks through. Promotions and related links are not among them.</summary>
public sealed class ArticleText
{
    public long ArticleId { get; set; }

    public required string Headline { get; set; }

    public required string Standfirst { get; set; }

    public required string Byline { get; set; }

    public required string Dateline { get; set; }

    /// <summary>The text blocks, a line each.</summary>
    public required string Body { get; set; }

    public required string Captions { get; set; }

    /// <summary>The words of what a file says.</summary>
    internal static ArticleText Of(ParsedArticle parsed) => new()
    {
        Headline = parsed.Headline?.Value ?? "",
        Standfirst = parsed.Standfirst?.Value ?? "",
        Byline = parsed.Byline?.Value ?? "",
        Dateline = parsed.Dateline?.Value ?? "",
        Body = string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text)),
        Captions = string.Join('\n', parsed.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => block.Text)),
    };
}

internal sealed class ArticleTextTable : IEntityTypeConfiguration<ArticleText>
{
    public void Configure(EntityTypeBuilder<ArticleText> builder) =>
        builder.ToTable("article_texts").HasKey(text => text.ArticleId);
}
