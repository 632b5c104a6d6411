namespace NewsArchive.Formats.Columns;

/// <summary>A paragraph of HTML.</summary>
/// <param name="Text">Its words, white space normalised.</param>
/// <param name="Path">Its element's path, such as <c>/div[1]/p[2]</c>; empty outside of any element.</param>
/// <param name="Classes">The classes of its element and those around it, in lower case, with spaces between.</param>
internal sealed record HtmlPiece(string Text, string Path, string Classes)
{
    /// <summary>What the elements around it make of it.</summary>
    public BlockKind Kind
    {
        get
        {
            var element = Path[(Path.LastIndexOf('/') + 1)..];
            if (element is ['h', >= '1' and <= '6', ..])
                return BlockKind.Subhead;
            if (Path.Contains("/figcaption["))
                return BlockKind.Caption;
            if (Path.Contains("/li["))
                return BlockKind.ListItem;
            return Path.Contains("/blockquote[") ? BlockKind.Quotation : BlockKind.Paragraph;
        }
    }
}
