using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Words of an article that go into the index, or out of it.</summary>
internal sealed record IndexChange(IndexEntry Entry, ArticleText Text, bool IsRemoval)
{
    private const string Columns = "headline, standfirst, byline, dateline, body, captions, quotes, facets";
    private const string Values = "@headline, @standfirst, @byline, @dateline, @body, @captions, @quotes, @facets";

    /// <summary>Writes it. FTS5 keeps no text of its own here: to forget words it must be told what they were.</summary>
    public void Write(ArchiveConnection connection)
    {
        (string, object?)[] parameters =
        [
            ("@key", Entry.Key), ("@headline", Text.Headline), ("@standfirst", Text.Standfirst), ("@byline", Text.Byline), ("@dateline", Text.Dateline),
            ("@body", Paragraphs(Text.Body)), ("@captions", Text.Captions), ("@quotes", QuotedWords.Of(Text.Body)), ("@facets", Entry.Terms()),
        ];
        if (IsRemoval)
        {
            connection.Execute($"INSERT INTO article_search (article_search, rowid, {Columns}) VALUES ('delete', @key, {Values})", parameters);
            return;
        }

        Entry.Insert(connection);
        connection.Execute($"INSERT INTO article_search (rowid, {Columns}) VALUES (@key, {Values})", parameters);
    }

    private static string Paragraphs(string body) =>
        body.Length == 0 ? "" : string.Concat(IndexTerms.Paragraph, " ", body.Replace("\n", "\n" + IndexTerms.Paragraph + " ", StringComparison.Ordinal));
}
