namespace NewsArchive.Core.Searching.Language;

/// <summary>Where words are looked for.</summary>
public enum SearchField
{
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Body,
    Caption,

    /// <summary>Within quotation marks in the body.</summary>
    Quote,

    /// <summary>The name of the source.</summary>
    Source,
}
