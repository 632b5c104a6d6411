namespace NewsArchive.Formats.Contract;

/// <summary>A part of an article in reading order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// Its words as written; runs of white space are one space, except in preformatted text, tables and verse, where lines are kept.
/// </param>
/// <param name="Place">Its bytes in the original, where the format counts in bytes.</param>
/// <param name="Path">Its place in a structured original.</param>
public sealed record Block(BlockKind Kind, string Text, ByteRange? Place = null, string? Path = null)
{
    /// <summary>Whether the block is part of the report's text: counted, searched as text, shown in the flow of reading.</summary>
    public bool IsText => Kind is BlockKind.Paragraph or BlockKind.Subhead or BlockKind.Quotation or BlockKind.ListItem
        or BlockKind.Table or BlockKind.Preformatted or BlockKind.Verse;
}

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    Paragraph,
    Subhead,
    Caption,
    Quotation,
    ListItem,
    Table,
    Preformatted,
    Verse,
    Correction,
    RelatedLink,
    Promotion,
    Credit,
}
