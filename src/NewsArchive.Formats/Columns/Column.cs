namespace NewsArchive.Formats.Columns;

/// <summary>What a name stands for.</summary>
/// <param name="Use">The part of an article.</param>
/// <param name="Rank">Of several names for one use the lowest rank is believed first.</param>
internal sealed record Column(ColumnUse Use, int Rank);

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

    /// <summary>The day of saving to a list, which is never the article's date.</summary>
    Saved,
    Source,
    Credit,
    Url,
    Language,
    Id,
    Section,
    Tags,
    Image,
}

/// <summary>A named value of a record.</summary>
/// <param name="Path">Its place in the record: a JSON pointer, a column's name.</param>
/// <param name="Text">The value as text; a number as it is written.</param>
/// <param name="Column">What its name stands for; null where the name is not known.</param>
internal readonly record struct ColumnValue(string Path, string Text, Column? Column);
