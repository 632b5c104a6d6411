namespace NewsArchive.Formats.Markup;

/// <summary>What an element of body markup does to the text in it.</summary>
internal enum BodyRole
{
    /// <summary>Its text belongs to the paragraph around it.</summary>
    Inline,

    /// <summary>Its text stands by itself and is of the kind around it.</summary>
    Block,

    Subhead,
    Quotation,
    ListItem,
    Caption,
    Credit,
    Table,
    Preformatted,

    /// <summary>The end of a line; two of them end a paragraph.</summary>
    LineBreak,

    /// <summary>What it holds is no text of the article.</summary>
    Dropped,
}
