using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Words of an article that go into the index, or out of it.</summary>
internal sealed record IndexChange(IndexEntry Entry, ArticleText Text, bool IsRemoval)
{
    /// <summary>How an article's words go into the index, with <see cref="Parameters"/>.</summary>
    public const string Insertion = $"INSERT INTO article_search (rowid, {Columns}) VALUES (@key, {Values})";

    private const string Removal = $"INSERT INTO article_search (article_search, rowid, {Columns}) VALUES ('delete', @key, {Values})";
    private const string Columns = "headline, standfirst, byline, dateline, body, captions, quotes, facets";
    private const string Values = "@headline, @standfirst, @byline, @dateline, @body, @captions, @quotes, @facets";

    /// <summary>The row of the index: its rowid and its columns.</summary>
    public (string Name, object? Value)[] Parameters() =>
    [
        ("@key", Entry.Key), ("@headline", Text.Headline), ("@standfirst", Text.Standfirst), ("@byline", Text.Byline),
        ("@dateline", Text.Dateline),
        ("@body", Paragraphs(Text.Body)), ("@captions", Text.Captions), ("@quotes", QuotedWords.Of(Text.Body)), ("@facets", Entry.Terms()),
    ];

    /// <summary>Writes it. FTS5 keeps no text of its own here: to forget words it must be told what they were.</summary>
    public void Write(ArchiveConnection connection)
    {
        if (!IsRemoval)
        {
            Entry.Insert(connection);
        }

        connection.Execute(IsRemoval ? Removal : Insertion, Parameters());
    }

    private static string Paragraphs(string body) =>
        body.Length == 0
            ? ""
            : string.Concat(IndexTerms.Paragraph, " ", body.Replace("\n", "\n" + IndexTerms.Paragraph + " ", StringComparison.Ordinal));
}
