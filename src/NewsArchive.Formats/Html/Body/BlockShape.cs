namespace NewsArchive.Formats.Html.Body;

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
