using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Opens connections to an archive's database, for reading only where it cannot be written to, and knows what keeps it from being written.
/// </summary>
/// <param name="folder">The full path of the archive's folder.</param>
/// <param name="postgres">A PostgreSQL connection string; null for a SQLite file in the folder.</param>
/// <param name="writeWait">How long a statement waits for another writer; whole seconds.</param>
internal sealed class ArchiveDatabase(string folder, string? postgres, TimeSpan writeWait)
{
    private const long BetweenTries = 2000; // milliseconds, to write to an archive that could only be read
    private const long LeastRoom = 256 * 1024; // bytes below which a disk is as good as full

    private StorageFault? writeFault;
    private long triedAt;

    /// <summary>Whether there is a database; of PostgreSQL that is told by connecting.</summary>
    public bool Exists => postgres is not null || File.Exists(DatabasePath);

    /// <summary>Counts how often the way in which the archive is read has changed; connections of before are not used on.</summary>
    public int Generation { get; private set; }

    /// <summary>Why the archive can only be read at present; null where it can be written.</summary>
    public StorageFault? Fault { get; private set; }

    private string DatabasePath => Path.Combine(folder, "archive.db");

    private string SqliteConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = DatabasePath,
        Pooling = false, // connections are pooled here, with their prepared commands
        ForeignKeys = true,
        DefaultTimeout = (int)writeWait.TotalSeconds,
    }.ToString();

    /// <summary>What keeps the archive from being written to, as <see cref="ArchiveStorage.Condition"/> tells it.</summary>
    public StorageFault? Condition()
    {
        var hasRoom = postgres is not null || HasRoom();
        var failed = hasRoom && writeFault is { Kind: StorageFaultKind.Full } ? null : writeFault; // there is room again
        return Fault ?? failed ?? (hasRoom ? null : new StorageFault(StorageFaultKind.Full));
    }

    /// <summary>Notes how saving went: what went wrong, or null.</summary>
    public void NoteWrite(Exception? failure) => writeFault = StorageFault.Of(failure) is { IsPassing: false } fault ? fault : null;

    private bool HasRoom()
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace > LeastRoom;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true; // a disk that does not tell
        }
    }

    /// <summary>
    /// An archive that could only be read is opened to be written again, as soon as that can be done; returns whether that was now.
    /// </summary>
    public bool TryToGoOn()
    {
        if (Fault is null || Environment.TickCount64 - triedAt < BetweenTries)
        {
            return false;
        }

        triedAt = Environment.TickCount64;
        try
        {
            OpenToWrite().Dispose();
        }
        catch (SqliteException)
        {
            return false;
        }

        Fault = null;
        Generation++;
        return true;
    }

    /// <summary>Begins a transaction of a writer, which waits for another process's for some whole seconds.</summary>
    public static DbTransaction BeginTransaction(ArchiveConnection connection, TimeSpan wait)
    {
        if (connection.Inner is SqliteConnection sqlite)
        {
            sqlite.DefaultTimeout = (int)wait.TotalSeconds;
        }

        return connection.Inner.BeginTransaction();
    }

    /// <summary>Every connection to the database is opened and set up here.</summary>
    public DbConnection Open()
    {
        if (postgres is not null)
        {
            return Opened(new NpgsqlConnection(postgres), pragmas: null);
        }

        if (Fault is not null)
        {
            return OpenToRead();
        }

        try
        {
            return OpenToWrite();
        }
        catch (SqliteException exception) when (CanOnlyBeRead(exception))
        {
            Fault = StorageFault.Of(exception) is { Kind: StorageFaultKind.Full } full ? full
                : HasRoom() ? new StorageFault(StorageFaultKind.ReadOnly) : new StorageFault(StorageFaultKind.Full);
            triedAt = Environment.TickCount64;
            return OpenToRead();
        }
    }

    /// <summary>
    /// Whether a failure to open is one to read on in spite of. What stands in the write-ahead log can only be read together with a file
    /// beside it, which can then not be made.
    /// </summary>
    private bool CanOnlyBeRead(SqliteException exception) =>
        StorageFault.Of(exception) is { Kind: StorageFaultKind.Full or StorageFaultKind.ReadOnly or StorageFaultKind.Unreachable }
        && File.Exists(DatabasePath) && new FileInfo(DatabasePath + "-wal") is not { Exists: true, Length: > 0 };

    // The page size counts only before the first table. With a write-ahead log, NORMAL loses nothing when the process is killed.
    private DbConnection OpenToWrite() => Opened(
        new SqliteConnection(SqliteConnectionString),
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;");

    /// <summary>Opens the file as one that nobody changes (https://www.sqlite.org/uri.html#uriimmutable), with nothing beside it.</summary>
    private DbConnection OpenToRead()
    {
        var path = DatabasePath.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal);
        var settings = new SqliteConnectionStringBuilder(SqliteConnectionString)
        {
            DataSource = $"file:{path}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
        };
        return Opened(new SqliteConnection(settings.ToString()), "PRAGMA cache_size = -16000;");
    }

    private static DbConnection Opened(DbConnection connection, string? pragmas)
    {
        try
        {
            connection.Open();
            if (pragmas is not null)
            {
                using var command = connection.CreateCommand();
                command.CommandText = pragmas;
                command.ExecuteNonQuery();
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
