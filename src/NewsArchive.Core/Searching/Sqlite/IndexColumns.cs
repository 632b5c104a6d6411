namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>The columns of the index by number.</summary>
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
}
