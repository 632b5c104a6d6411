namespace NewsArchive.Formats.Contract;

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
