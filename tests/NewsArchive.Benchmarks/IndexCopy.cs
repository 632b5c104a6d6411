using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Inserts the values that an archive's index was made of into another: each chunk in the order of its rowids, as the index wants it.
/// </summary>
internal sealed class IndexCopy : IBareCopy
{
    private static readonly string TextColumns = string.Join(
        ", ", "headline, standfirst, byline, dateline, body, captions".Split(", ").Select(column => "t." + column));
    private static readonly string EntryColumns = string.Join(", ", IndexEntry.Columns.Split(", ").Select(column => "e." + column));

    private readonly SqliteCommand texts;
    private readonly SqliteCommand entries;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertForms;
    private readonly List<(string Name, object? Value)[]> rows = [];
    private readonly List<(string Name, object? Value)[]> forms = [];
    private long last;

    public IndexCopy(SqliteConnection source, SqliteConnection target)
    {
        texts = Command(
            source,
            $"SELECT t.article_id, {TextColumns} FROM article_texts t WHERE t.article_id > @last ORDER BY t.article_id LIMIT @count");
        entries = Command(
            source, $"SELECT {EntryColumns} FROM search_entries e WHERE e.article_id > @last ORDER BY e.article_id LIMIT @count");
        insert = Command(target, IndexChange.Insertion);
        insertForms = Command(target, IndexChange.FormInsertion);
    }

    public bool Read(int count)
    {
        var chunk = Rows(texts, count, ArticleTextRows.Read).Zip(Rows(entries, count, IndexEntry.Read)).ToList();
        List<IndexChange> changes = [.. chunk.Select(pair => new IndexChange(pair.Second, pair.First, IsRemoval: false))];
        rows.Clear();
        rows.AddRange(changes.OrderBy(change => change.Entry.Key).Select(change => change.Parameters()));
        forms.Clear();
        forms.AddRange(changes.Select(change => change.FormParameters()));
        last = chunk.Count > 0 ? chunk[^1].First.ArticleId : last;
        return rows.Count > 0;
    }

    public void Write()
    {
        Insert(insert, rows);
        Insert(insertForms, forms);
    }

    public void Dispose()
    {
        texts.Dispose();
        entries.Dispose();
        insert.Dispose();
        insertForms.Dispose();
    }

    private static void Insert(SqliteCommand insert, List<(string Name, object? Value)[]> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (insert.Parameters.Count == i)
                {
                    insert.Parameters.Add(new SqliteParameter(row[i].Name, DBNull.Value));
                }

                insert.Parameters[i].Value = row[i].Value;
            }

            insert.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private List<T> Rows<T>(SqliteCommand command, int count, Func<ArchiveRow, T> read)
    {
        command.Parameters.Clear();
        command.Parameters.AddWithValue("@last", last);
        command.Parameters.AddWithValue("@count", count);
        using var reader = command.ExecuteReader();
        var row = new ReaderRow(reader);
        var list = new List<T>();
        while (reader.Read())
        {
            list.Add(read(row));
        }

        return list;
    }
}
