using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Terms of the index that are no words: what an article is, and where its paragraphs begin. They begin with a letter of
/// Unicode's private use, which no word of a text or a query has.
/// </summary>
internal static class IndexTerms
{
    /// <summary>The name of the column in which they stand.</summary>
    public const string Column = "facets";

    /// <summary>Stands before each paragraph of the body.</summary>
    public const string Paragraph = "\uE001";

    /// <summary>Every article has it.</summary>
    public const string Any = "\uE000a1";

    /// <summary>The article has no date.</summary>
    public const string Undated = "\uE000u0";

    /// <summary>Its file states its date.</summary>
    public const string Stated = "\uE000d1";

    /// <summary>Its date may mean several days.</summary>
    public const string Wide = "\uE000w1";

    /// <summary>Its source; 0 where it states none.</summary>
    public static string Source(long id) => $"\uE000s{id}";

    /// <summary>Its language; empty where it states none.</summary>
    public static string Language(string language) => $"\uE000l{language}0";
}

/// <summary>The columns of the index.</summary>
internal static class IndexColumns
{
    public const int Headline = 0;
    public const int Standfirst = 1;
    public const int Byline = 2;
    public const int Dateline = 3;
    public const int Body = 4;
    public const int Captions = 5;
    public const int Quotes = 6;
    public const int Facets = 7;

    /// <summary>The column that holds the words of a field.</summary>
    public static string NameOf(SearchField field) => field switch
    {
        SearchField.Headline => "headline",
        SearchField.Standfirst => "standfirst",
        SearchField.Byline => "byline",
        SearchField.Dateline => "dateline",
        SearchField.Caption => "captions",
        SearchField.Quote => "quotes",
        _ => "body",
    };
}
