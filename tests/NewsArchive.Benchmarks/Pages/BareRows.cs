using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks.Pages;

/// <summary>Reads one row by prepared SQL, on connections that are kept with their command.</summary>
public sealed class BareRows(string folder)
{
    private readonly ConcurrentBag<SqliteCommand> commands = [];

    public BareRow? Find(long id)
    {
        var command = commands.TryTake(out var kept) ? kept : Prepare();
        command.Parameters[0].Value = id;
        using var reader = command.ExecuteReader();
        var row = reader.Read() ? new BareRow(reader.GetString(0), reader.GetString(1)) : null;
        reader.Close();
        commands.Add(command);
        return row;
    }

    private SqliteCommand Prepare()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "archive.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "SELECT headline, body FROM article_texts WHERE article_id = @id";
        command.Parameters.Add("@id", SqliteType.Integer);
        return command;
    }
}
