namespace NewsArchive.Formats.Columns;

/// <summary>What a named value of a record gives: a member of JSON, a column of CSV, a key of front matter.</summary>
public enum ColumnUse
{
    /// <summary>Nothing the archive keeps as a field; for a mapping that turns a name off.</summary>
    None,
    Headline,
    Text,
    Standfirst,
    Byline,
    Dateline,
    Date,

    /// <summary>The date of the last change: the article's date where no other is given.</summary>
    Updated,
    Source,
    Credit,
    Url,
    Language,
    Id,
    Section,
    Tags,
    Image,
}
