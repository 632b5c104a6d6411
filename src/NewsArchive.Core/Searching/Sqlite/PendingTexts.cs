using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The texts of a transaction on their way into the index. FTS5 writes out all it has gathered whenever a rowid is smaller
/// than the one before; so they are kept until the commit and then go in by their rowids.
/// </summary>
internal sealed class PendingTexts(ArchiveConnection connection)
{
    private const int Most = 20_000;

    private readonly Dictionary<long, ArticleText> texts = [];
    private readonly Dictionary<long, IndexChange> removed = [];

    /// <summary>Puts a new article's words, or the words that replace what <see cref="Remove"/> took away, in line.</summary>
    public void Add(ArticleText text)
    {
        texts[text.ArticleId] = text;
        if (texts.Count >= Most)
        {
            Flush();
        }
    }

    /// <summary>Puts the removal of what the index has of an article in line.</summary>
    /// <param name="before">The words that it has the article by.</param>
    public void Remove(ArticleText before)
    {
        var articleId = before.ArticleId;
        if (texts.Remove(articleId) || removed.ContainsKey(articleId))
        {
            return; // what is in line only, or in line to be removed
        }

        if (connection.First(
            $"SELECT {IndexEntry.Columns} FROM search_entries WHERE article_id = @id", IndexEntry.Read, ("@id", articleId)) is { } entry)
        {
            removed.Add(articleId, new IndexChange(entry, before, IsRemoval: true));
        }
    }

    /// <summary>Writes all of it.</summary>
    public void Flush()
    {
        if (texts.Count == 0 && removed.Count == 0)
        {
            return;
        }

        var changes = new List<IndexChange>(removed.Values);
        var keys = new IndexKeys(connection);
        foreach (var text in texts.Values)
        {
            var entry = ArticleFacts.Of(connection, text);
            entry = entry with { Key = keys.Next(entry.First, removed.GetValueOrDefault(text.ArticleId)?.Entry.Key) };
            changes.Add(new IndexChange(entry, text, IsRemoval: false));
        }

        foreach (var articleId in removed.Keys)
        {
            connection.Execute("DELETE FROM search_entries WHERE article_id = @id", ("@id", articleId));
        }

        // A removal comes before what takes its place at the same rowid.
        changes.Sort(
            (one, other) => one.Entry.Key != other.Entry.Key
                ? one.Entry.Key.CompareTo(other.Entry.Key)
                : other.IsRemoval.CompareTo(one.IsRemoval));
        foreach (var change in changes)
        {
            change.Write(connection);
        }

        foreach (var change in changes.OrderBy(change => change.Entry.ArticleId).ThenByDescending(change => change.IsRemoval))
        {
            change.WriteForms(connection);
        }

        texts.Clear();
        removed.Clear();
    }
}
