using Microsoft.Data.Sqlite;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>What can be wrong with where an archive is kept.</summary>
public enum StorageFaultKind
{
    /// <summary>Another is writing, and did not end in time.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>The folder or disk cannot be written to.</summary>
    ReadOnly,

    /// <summary>The database's file is damaged.</summary>
    Damaged,

    /// <summary>The disk or the database's server does not answer.</summary>
    Unreachable,
}

/// <summary>A fault of the place where an archive is kept, in words that say what to do.</summary>
/// <param name="Kind">What is wrong.</param>
public sealed record StorageFault(StorageFaultKind Kind)
{
    private const int NoSpace = 28, QuotaExceeded = 122, ReadOnlyFileSystem = 30; // errno, which IOException has in HResult
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsWriteProtected = unchecked((int)0x80070013);

    /// <summary>Whether it passes without a person doing anything.</summary>
    public bool IsPassing => Kind == StorageFaultKind.Busy;

    public string Message => Kind switch
    {
        StorageFaultKind.Busy =>
            "Another task is writing to the archive. Nothing was changed; try again in a few seconds.",
        StorageFaultKind.Full =>
            "The archive’s disk is full, so nothing can be saved. Free some space and try again. What was saved before is kept.",
        StorageFaultKind.ReadOnly =>
            "The archive’s folder cannot be written to. Check its permissions and how its disk is mounted. Reading works.",
        StorageFaultKind.Damaged =>
            "Part of the archive’s database is damaged. Stop the server, run the verb check --full, and restore a backup if it says so.",
        _ => "The archive’s database does not answer. Check its disk, or its server.",
    };

    /// <summary>The fault behind an exception; null where it is something else.</summary>
    public static StorageFault? Of(Exception? exception) => exception switch
    {
        null => null,
        ArchiveException { Fault: { } fault } => fault,
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        PostgresException postgres => OfPostgres(postgres.SqlState),
        NpgsqlException => new StorageFault(StorageFaultKind.Unreachable),
        IOException { HResult: NoSpace or QuotaExceeded or WindowsDiskFull } => new StorageFault(StorageFaultKind.Full),
        IOException { HResult: ReadOnlyFileSystem or WindowsWriteProtected } => new StorageFault(StorageFaultKind.ReadOnly),
        _ => Of(exception.InnerException),
    };

    internal static ArchiveException Busy() => new(new StorageFault(StorageFaultKind.Busy));

    /// <summary>By the primary result codes at https://www.sqlite.org/rescode.html.</summary>
    private static StorageFault? OfSqlite(int code) => code switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new StorageFault(StorageFaultKind.Busy),
        SQLitePCL.raw.SQLITE_FULL => new StorageFault(StorageFaultKind.Full),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => new StorageFault(StorageFaultKind.ReadOnly),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => new StorageFault(StorageFaultKind.Damaged),
        SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_CANTOPEN => new StorageFault(StorageFaultKind.Unreachable),
        _ => null,
    };

    private static StorageFault? OfPostgres(string state) => state switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            new StorageFault(StorageFaultKind.Busy),
        PostgresErrorCodes.DiskFull => new StorageFault(StorageFaultKind.Full),
        PostgresErrorCodes.ReadOnlySqlTransaction => new StorageFault(StorageFaultKind.ReadOnly),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new StorageFault(StorageFaultKind.Damaged),
        _ when state.StartsWith("57P", StringComparison.Ordinal) => new StorageFault(StorageFaultKind.Unreachable),
        _ => null,
    };
}
