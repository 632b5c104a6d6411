using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html;

/// <summary>The text blocks that an article keeps, as the contract knows them.</summary>
internal static class PageBlocks
{
    /// <summary>As many blocks as are kept; a book has fewer paragraphs.</summary>
    public const int Most = 20_000;

    public static IReadOnlyList<Block> Of(IEnumerable<TextBlock> blocks) =>
        [.. blocks.Where(block => KindOf(block) is not null).Take(Most)
            .Select(block => new Block(KindOf(block)!.Value, block.Text, Path: block.Path()))];

    /// <summary>The block's kind, or null where it is left out.</summary>
    public static BlockKind? KindOf(TextBlock block) => block.Reason switch
    {
        null => TextKind(block.Shape),
        PageReason.Caption => BlockKind.Caption,
        PageReason.RelatedLinkInReport => BlockKind.RelatedLink,
        PageReason.PromotionInReport => BlockKind.Promotion,
        PageReason.Correction => BlockKind.Correction,
        PageReason.Credit => BlockKind.Credit,
        _ => null,
    };

    private static BlockKind TextKind(BlockShape shape) => shape switch
    {
        BlockShape.Heading => BlockKind.Subhead,
        BlockShape.ListItem => BlockKind.ListItem,
        BlockShape.Quotation => BlockKind.Quotation,
        BlockShape.Table => BlockKind.Table,
        BlockShape.Preformatted => BlockKind.Preformatted,
        BlockShape.Verse => BlockKind.Verse,
        _ => BlockKind.Paragraph,
    };
}
