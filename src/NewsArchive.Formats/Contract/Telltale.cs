namespace NewsArchive.Formats.Contract;

/// <summary>
/// What a format knows its files by, the more telling the greater. Where several know a file, the one with the most telling signs reads
/// it: a database's marks tell more than that they stand in a page, and names of columns more than that there are commas.
/// </summary>
public enum Telltale
{
    /// <summary>That they are text, as all texts are.</summary>
    AnyText,

    /// <summary>A syntax in which files of many kinds are written, such as HTML.</summary>
    Syntax,

    /// <summary>A syntax, and in it the names that people give to the parts of articles.</summary>
    Names,

    /// <summary>How records or lines follow one another in all of the file.</summary>
    Layout,

    /// <summary>Marks, elements or names that no other kind of file has.</summary>
    Marks,
}
