using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Documents;

/// <summary>What a document says: its lines in reading order, without headers, footers, notes and changes that were struck out.</summary>
/// <param name="Format">The document's kind: <c>docx</c>, <c>odt</c>, <c>rtf</c>, <c>epub</c> or <c>pdf</c>.</param>
/// <param name="Lines">All paragraphs, blank ones among them.</param>
internal sealed record DocumentText(string Format, IReadOnlyList<DocumentLine> Lines)
{
    /// <summary>The title by the document's own account; null where it gives none that is worth anything.</summary>
    public string? Title { get; init; }

    /// <summary>The author by the document's own account, where that is the article's and not whoever saved the file.</summary>
    public string? Author { get; init; }

    /// <summary>The language by the document's own account, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public bool HasWords => Lines.Any(line => !line.IsBlank);
}

/// <summary>A paragraph of a document, or one paragraph of a table's cell.</summary>
/// <param name="Text">Its words; <c>\n</c> where the line was broken by hand.</param>
/// <param name="Path">Its place in the document, such as <c>/p[12]</c>.</param>
internal sealed record DocumentLine(string Text, string Path)
{
    public DocumentLineKind Kind { get; init; }

    /// <summary>Whether all of its words are bold.</summary>
    public bool IsBold { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>The size of its letters in points; 0 where it is not said.</summary>
    public double Size { get; init; }

    /// <summary>The number of the table's row that it stands in, counted through the document; 0 outside of tables.</summary>
    public int Row { get; init; }

    /// <summary>The number of its cell within the row, from 1; 0 outside of tables.</summary>
    public int Cell { get; init; }

    /// <summary>The address of the first link in it; null where there is none.</summary>
    public string? Link { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What the document's styles say of a line.</summary>
internal enum DocumentLineKind
{
    Paragraph,

    /// <summary>The title of all.</summary>
    Title,
    Heading,
    ListItem,
    Caption,
}
