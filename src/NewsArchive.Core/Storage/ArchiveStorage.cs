using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage;

/// <summary>
/// An archive's database: a pool of connections for readers, one for the writer. Readers never wait for the writer
/// (write-ahead log); the writer is one at a time within the process and, by the database's own lock, between processes.
/// </summary>
public sealed class ArchiveStorage : IDisposable
{
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(10); // that closing waits for
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly ConcurrentBag<ArchiveConnection> readers = [];
    private readonly CountdownEvent reading = new(1); // those that read, and one while the archive is open
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly TimeSpan writeWait;
    private readonly ArchiveDatabase database;
    private ArchiveConnection? writer;
    private bool isDisposed;

    private ArchiveStorage(string folder, string? postgres, TimeSpan writeWait)
    {
        Folder = folder;
        this.writeWait = writeWait;
        Postgres = string.IsNullOrWhiteSpace(postgres) ? null : postgres;
        database = new ArchiveDatabase(folder, Postgres, writeWait);
        Changes = new ChangeClock(Connect);
    }

    /// <summary>The full path of the archive's folder.</summary>
    public string Folder { get; }

    public string? Postgres { get; }

    /// <summary>Tells readers whether what they keep still holds.</summary>
    public ChangeClock Changes { get; }

    public bool IsPostgres => Postgres is not null;

    /// <summary>Opens an archive; makes its folder and database and brings its schema up to date.</summary>
    /// <exception cref="ArchiveException">The folder or database cannot be used; the message says why.</exception>
    public static ArchiveStorage Open(ArchiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.GetFullPath(options.Folder);
        var storage = new ArchiveStorage(folder, options.Postgres, TimeSpan.FromSeconds(Math.Max(1, options.WriteWaitSeconds)));
        try
        {
            Directory.CreateDirectory(folder);
            var latest = storage.IsPostgres ? PostgresArchiveDb.LatestMigration : SqliteArchiveDb.LatestMigration;
            storage.Migrate(ArchiveDb.HistoryTable, latest, storage.CreateDb, EarlierMigrations.Adopt);
            return storage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException)
        {
            storage.Dispose();
            var reason = StorageFault.Of(exception)?.Message ?? exception.Message;
            throw new ArchiveException($"The archive in {folder} cannot be opened: {reason}", exception);
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }

    /// <summary>A new context over the archive's tables, on a connection of its own; the caller disposes it.</summary>
    public ArchiveDb CreateDb() => ArchiveDb.Create(Options(ArchiveDb.HistoryTable), IsPostgres);

    /// <summary>The options of a new context on a connection of its own, which is open and is closed with the context.</summary>
    /// <param name="historyTable">The table in which the context's migrations are noted.</param>
    public DbContextOptions Options(string historyTable) => Options(database.Open(), historyTable, isOwner: true);

    internal static DbContextOptions Options(DbConnection connection, string historyTable, bool isOwner) => connection is SqliteConnection
        ? new DbContextOptionsBuilder().UseSqlite(connection, isOwner, provider => provider.MigrationsHistoryTable(historyTable)).Options
        : new DbContextOptionsBuilder().UseNpgsql(connection, isOwner, provider => provider.MigrationsHistoryTable(historyTable)).Options;

    /// <summary>Brings a context's schema up to date, one process at a time.</summary>
    /// <param name="historyTable">The table in which the context's migrations are noted.</param>
    /// <param name="latest">The name of its newest migration.</param>
    /// <param name="createDb">Makes the context; not called where there is nothing to do, as building its model is slow.</param>
    /// <param name="adopt">Brings a database of before the context's first migration to it; null where there is none such.</param>
    /// <exception cref="ArchiveException">The database was made by a newer version.</exception>
    public void Migrate(string historyTable, string latest, Func<DbContext> createDb, Action<ArchiveConnection>? adopt = null)
    {
        ArgumentNullException.ThrowIfNull(createDb);
        if (IsUpToDate(historyTable, latest))
        {
            return; // without a lock: reading needs no file to be written
        }

        using var migrating = ArchiveLock.Take(Folder, "migration", onWait: null, CancellationToken.None);
        using var connection = Connect();
        var history = new MigrationHistory(connection, IsPostgres, historyTable);
        history.ReleaseAbandonedLock();
        if (adopt is not null && history.Compare(latest) == SchemaAge.Older)
        {
            adopt(connection);
        }

        switch (history.Compare(latest))
        {
            case SchemaAge.Newer:
                throw new ArchiveException(
                    "The archive was made by a newer version of NewsArchive. Update the program, or open a backup made before.");
            case SchemaAge.Older:
                using (var db = createDb())
                {
                    db.Database.Migrate();
                }

                break;
        }
    }

    private bool IsUpToDate(string historyTable, string latest)
    {
        if (!database.Exists)
        {
            return false;
        }

        using var connection = Connect();
        return new MigrationHistory(connection, IsPostgres, historyTable).Compare(latest) == SchemaAge.Same;
    }

    /// <summary>
    /// What keeps the archive from being written to, as far as is known without writing: that it could be opened for reading only, that the
    /// last attempt to save failed, or that the disk is full. Null where all is well.
    /// </summary>
    public StorageFault? Condition()
    {
        TryToGoOn();
        return database.Condition();
    }

    /// <summary>Reads on a connection of the pool, within the <see cref="ReadLimit"/> of the flow of control.</summary>
    /// <exception cref="ReadStoppedException">It took more than that allows.</exception>
    public T Read<T>(Func<ArchiveConnection, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        ObjectDisposedException.ThrowIf(!reading.TryAddCount(), this);
        try
        {
            TryToGoOn();
            return Read(Pooled() ?? Connect(), read);
        }
        finally
        {
            reading.Signal();
        }
    }

    private ArchiveConnection? Pooled()
    {
        while (readers.TryTake(out var pooled))
        {
            if (pooled.Generation == database.Generation)
            {
                return pooled;
            }

            pooled.Dispose();
        }

        return null;
    }

    private T Read<T>(ArchiveConnection connection, Func<ArchiveConnection, T> read)
    {
        var limit = ReadLimit.Current;
        try
        {
            connection.Limit = limit;
            var result = read(connection);
            connection.Limit = null;
            readers.Add(connection);
            return result;
        }
        catch (Exception exception)
        {
            connection.Dispose(); // its state is not known after a failure
            if (limit?.Caused(exception) == true)
            {
                throw limit.Stopped(exception);
            }

            throw;
        }
    }

    /// <summary>Reads by LINQ on a connection of the pool: what is asked seldom.</summary>
    public T Query<T>(Func<ArchiveDb, T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(connection => query(connection.Db));
    }

    /// <summary>
    /// Starts a transaction as the only writer for somebody who waits for an answer: a page, a verb.
    /// </summary>
    /// <exception cref="ArchiveException">Another writes, and went on for longer than the setting allows to wait.</exception>
    public WriteTransaction BeginWrite()
    {
        var started = Stopwatch.GetTimestamp();
        if (!writing.Wait(writeWait))
        {
            throw StorageFault.Busy();
        }

        return Begin(connection =>
        {
            var left = writeWait - Stopwatch.GetElapsedTime(started);
            return ArchiveDatabase.BeginTransaction(connection, left > OneSecond ? left : OneSecond);
        });
    }

    /// <summary>Starts a transaction as the only writer for work that waits as long as it must: an import, grouping.</summary>
    public WriteTransaction BeginWrite(CancellationToken cancellation)
    {
        writing.Wait(cancellation);
        return Begin(connection =>
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    return ArchiveDatabase.BeginTransaction(connection, OneSecond);
                }
                catch (SqliteException exception) when (StorageFault.Of(exception)?.Kind == StorageFaultKind.Busy)
                {
                    // another process writes; it is asked again until it has ended
                }
            }
        });
    }

    /// <summary>Starts a transaction that sees the archive as it is now, and writes to temporary copies of some of its tables.</summary>
    internal WriteTransaction BeginRehearsal(IEnumerable<RehearsedTable> tables) => Rehearsal.On(Connect(), tables);

    private WriteTransaction Begin(Func<ArchiveConnection, DbTransaction> begin)
    {
        try
        {
            TryToGoOn();
            if (database.Fault is { } fault)
            {
                throw new ArchiveException(fault);
            }

            if (writer?.Generation != database.Generation)
            {
                writer?.Dispose();
                writer = Connect();
            }

            return new WriteTransaction(writer, writing, begin, database.NoteWrite);
        }
        catch
        {
            writing.Release();
            throw;
        }
    }

    /// <summary>Closes all connections once those that read have ended, so that nothing of the archive stays open behind it.</summary>
    public void Dispose()
    {
        if (isDisposed) return;
        isDisposed = true;
        reading.Signal();
        var isQuiet = reading.Wait(LongestRead);
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        writer?.Dispose();
        Changes.Dispose();
        writing.Dispose();
        if (isQuiet) reading.Dispose();
    }

    private void TryToGoOn()
    {
        if (database.TryToGoOn())
        {
            Changes.Restart();
        }
    }

    private ArchiveConnection Connect() => new(database.Open()) { Generation = database.Generation };
}
