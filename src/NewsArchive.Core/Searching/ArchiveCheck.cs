using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Looks for damage in an archive, and changes nothing.</summary>
public sealed class ArchiveCheck(ArchiveStorage storage)
{
    private const int MostOfAKind = 20;

    /// <summary>What is damaged, a line each; nothing where all is well.</summary>
    /// <param name="isFull">
    /// Whether to look at every index entry, at what refers to what, and at the bytes of every original, which takes minutes in a large
    /// archive; else only at the database's pages.
    /// </param>
    /// <param name="cancellation">Stops it.</param>
    public IEnumerable<string> Run(bool isFull, CancellationToken cancellation)
    {
        var steps = new List<Func<ArchiveConnection, IEnumerable<string>>> { connection => Pages(connection, isFull) };
        if (isFull)
        {
            steps.AddRange([References, Index, Words, connection => Originals(connection, cancellation)]);
        }

        return steps.SelectMany(step => Found(step, cancellation));
    }

    /// <summary>What a step finds; where it cannot be ended, why.</summary>
    private List<string> Found(Func<ArchiveConnection, IEnumerable<string>> step, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return storage.Read(connection => step(connection).Take(MostOfAKind).ToList());
        }
        catch (Exception exception) when (StorageFault.Of(exception) is { Kind: StorageFaultKind.Damaged })
        {
            return [$"The database is damaged where it was read: {exception.Message}"];
        }
    }

    private static IEnumerable<string> Pages(ArchiveConnection connection, bool isFull) => connection.Inner is not SqliteConnection
        ? [] // PostgreSQL has tools of its own
        : connection.List($"PRAGMA {(isFull ? "integrity_check" : "quick_check")}({MostOfAKind})", row => row.GetString(0))
            .Where(line => line != "ok").Select(line => $"Database: {line}");

    private static IEnumerable<string> References(ArchiveConnection connection) => connection.Inner is not SqliteConnection
        ? []
        : connection.List(
            "PRAGMA foreign_key_check",
            row => $"Table {row.GetString(0)}: row {row.TextOrNull(1)} refers to a row of {row.GetString(2)} that is gone.");

    private static IEnumerable<string> Index(ArchiveConnection connection)
    {
        var indexed = connection.Inner is SqliteConnection ? "search_entries" : "article_search";
        return connection.List(
                $"SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM {indexed}) ORDER BY id LIMIT {MostOfAKind}",
                row => $"Article {row.GetInt64(0)} is not in the search index. Run reindex.")
            .Concat(connection.List(
                $"SELECT article_id FROM {indexed} WHERE article_id NOT IN (SELECT id FROM articles) LIMIT {MostOfAKind}",
                row => $"The search index has article {row.GetInt64(0)}, which does not exist. Run reindex."));
    }

    /// <summary>FTS5 looks through its own tables when it is told to by an insertion, which writes nothing.</summary>
    private IEnumerable<string> Words(ArchiveConnection connection)
    {
        if (connection.Inner is not SqliteConnection)
        {
            return [];
        }

        try
        {
            using var writing = storage.BeginWrite();
            writing.Connection.Execute("INSERT INTO article_search (article_search) VALUES ('integrity-check')");
            writing.Connection.Execute("INSERT INTO article_forms (article_forms) VALUES ('integrity-check')");
            return [];
        }
        catch (SqliteException exception) when (StorageFault.Of(exception) is { Kind: StorageFaultKind.Damaged })
        {
            return ["The search index is damaged. Run reindex."];
        }
    }

    private static IEnumerable<string> Originals(ArchiveConnection connection, CancellationToken cancellation)
    {
        foreach (var id in connection.List("SELECT id FROM originals ORDER BY id", row => row.GetInt64(0)))
        {
            cancellation.ThrowIfCancellationRequested();
            var isWhole = connection.First(
                "SELECT sha256, length, content FROM originals WHERE id = @id",
                row => (object)OriginalContent.IsWhole(row.GetBytes(2), row.GetInt64(1), row.GetString(0)), ("@id", id));
            if (isWhole is false)
            {
                yield return $"Original {id} does not have the bytes it was imported with. Restore a backup.";
            }
        }
    }
}
