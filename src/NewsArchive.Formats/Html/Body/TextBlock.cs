namespace NewsArchive.Formats.Html.Body;

/// <summary>A run of text that a page shows as one paragraph, heading, list item, table and so on.</summary>
internal sealed class TextBlock
{
    public required BlockShape Shape { get; init; }

    /// <summary>The block-level element it stands in.</summary>
    public required PageNode Container { get; init; }

    /// <summary>The first of its text nodes.</summary>
    public required PageNode First { get; init; }

    /// <summary>Its words; lines kept in tables, preformatted text and verse.</summary>
    public required string Text { get; init; }

    /// <summary>Its amount of text, see <see cref="TextWeight"/>.</summary>
    public required int Weight { get; init; }

    /// <summary>How much of the weight lies in links.</summary>
    public required int LinkWeight { get; init; }

    /// <summary>Whether the element of the block holds nothing else.</summary>
    public bool FillsContainer { get; set; }

    /// <summary>Why it is no part of the report, or null.</summary>
    public PageReason? Reason { get; set; }

    public double LinkShare => Weight == 0 ? 0 : (double)LinkWeight / Weight;

    public int Sentences => sentences ??= TextWeight.Sentences(Text);

    private int? sentences;

    /// <summary>
    /// Running text: long enough, mostly not links, and with a sentence in it. What articles consist of and menus do not.
    /// </summary>
    public bool IsProse => Shape is not BlockShape.Heading and not BlockShape.Caption && LinkShare < 0.5
        && (Weight >= 140 || (Weight >= 45 && Sentences > 0));

    public string Path() => (FillsContainer ? Container : First).Path();
}

/// <summary>How a run of text stands on a page.</summary>
internal enum BlockShape
{
    Text,
    Heading,
    ListItem,
    Quotation,
    Table,
    Preformatted,
    Verse,
    Caption,
}
