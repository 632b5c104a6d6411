namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>What a header line gives.</summary>
internal enum HeaderValue
{
    /// <summary>Nothing the archive keeps as a field: a count of words, a day of saving, the word before the text.</summary>
    None,
    Headline,
    Standfirst,
    Byline,
    Published,
    Updated,
    Source,
    Credit,
    Url,
    Section,
    Language,
    Tags,
    Dateline,
}
