using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks;

/// <summary>Copies a table from one database to another in chunks.</summary>
internal sealed class TableCopy : IBareCopy
{
    private readonly SqliteDataReader reader;
    private readonly SqliteCommand insert;
    private readonly List<object[]> rows = [];

    public TableCopy(SqliteConnection source, SqliteConnection target, string table)
    {
        var select = source.CreateCommand();
        var order = table switch // as they came
        {
            "name_forms" => "name_id",
            "text_marks" or "duplicates" or "name_articles" or "name_titles" or "story_terms" or "story_links" => "article_id",
            _ => "rowid",
        };
        select.CommandText = $"SELECT * FROM {table} ORDER BY {order}";
        reader = select.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        insert = Insert(target, table, columns);
    }

    public bool Read(int count)
    {
        rows.Clear();
        while (rows.Count < count && reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows.Count > 0;
    }

    public void Write()
    {
        foreach (var row in rows)
        {
            Execute(insert, row);
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        insert.Dispose();
    }

    private static void Execute(SqliteCommand command, object[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            command.Parameters[i].Value = row[i];
        }

        command.ExecuteNonQuery();
    }

    private static SqliteCommand Insert(SqliteConnection target, string table, List<string> columns)
    {
        var command = target.CreateCommand();
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"@p{i}", DBNull.Value));
        }

        return command;
    }
}
