using NewsArchive.Core.Articles;
using NewsArchive.Core.Analysis;
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
    public (string Name, object? Value)[] Parameters()
    {
        var words = IndexedText.In(Entry.Language);
        return
        [
            ("@key", Entry.Key), ("@headline", words.Of(Text.Headline)), ("@standfirst", words.Of(Text.Standfirst)),
            ("@byline", words.Of(Text.Byline)), ("@dateline", words.Of(Text.Dateline)),
            ("@body", words.Of(Text.Body, IndexTerms.Paragraph)), ("@captions", words.Of(Text.Captions)),
            ("@quotes", words.Of(QuotedWords.Of(Text.Body))), ("@facets", Entry.Terms()),
        ];
    }

    /// <summary>Writes it. FTS5 keeps no text of its own here: to forget words it must be told what they were.</summary>
    public void Write(ArchiveConnection connection)
    {
        if (!IsRemoval)
        {
            Entry.Insert(connection);
        }

        connection.Execute(IsRemoval ? Removal : Insertion, Parameters());
    }
}
