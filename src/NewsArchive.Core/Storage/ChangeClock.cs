using Microsoft.Data.Sqlite;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Tells whether anything was committed since a value was read, by whatever process. What was read at a time holds as long
/// as the time is the same.
/// </summary>
/// <param name="connect">Opens a connection that only asks for this: its answers can be compared with each other alone.</param>
public sealed class ChangeClock(Func<ArchiveConnection> connect) : IDisposable
{
    private readonly Lock asking = new();
    private ArchiveConnection? own;
    private string lastState = "";
    private long time;

    /// <summary>
    /// The time now, to be asked before what it is kept with is read. It may go on without a change, and never stays with one.
    /// </summary>
    public long Now()
    {
        lock (asking)
        {
            try
            {
                own ??= connect();
                var state = State(own);
                (time, lastState) = state == lastState ? (time, state) : (time + 1, state);
                return time;
            }
            catch
            {
                Dispose(); // its state is not known after a failure
                throw;
            }
        }
    }

    /// <summary>Has the next answer be another: the archive is read in another way from now on.</summary>
    internal void Restart()
    {
        lock (asking)
        {
            Dispose();
            lastState = "";
        }
    }

    public void Dispose()
    {
        own?.Dispose();
        own = null;
    }

    /// <summary>Of PostgreSQL: equal snapshots see the same rows; it documents them as all that decides what is visible.</summary>
    private static string State(ArchiveConnection connection) => connection.Inner is SqliteConnection
        ? $"{connection.Scalar<long>("PRAGMA data_version")}"
        : connection.Scalar<string>("SELECT pg_current_snapshot()::text") ?? "";
}
