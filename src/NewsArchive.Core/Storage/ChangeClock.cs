using Microsoft.Data.Sqlite;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Tells whether anything was committed since a value was read, by whatever process. What was read at a time holds as long
/// as the time is the same.
/// </summary>
public sealed class ChangeClock
{
    private readonly Lock changing = new();
    private string lastState = "";
    private long time;

    /// <summary>The time as a connection sees it, before it reads. It may go on without a change, and never stays with one.</summary>
    public long Of(ArchiveConnection connection)
    {
        if (connection.Inner is not SqliteConnection)
        {
            // Equal snapshots see the same rows: PostgreSQL documents them as all that decides what is visible.
            var state = connection.Scalar<string>("SELECT pg_current_snapshot()::text") ?? "";
            lock (changing)
            {
                (time, lastState) = state == lastState ? (time, state) : (time + 1, state);
                return time;
            }
        }

        // Only of the same connection can two values be compared; it sees by them what other connections have committed.
        var seen = connection.Companion(_ => new Seen());
        var version = connection.Scalar<long>("PRAGMA data_version");
        lock (changing)
        {
            if (seen.Version != version)
            {
                (seen.Version, time) = (version, time + 1);
            }

            return time;
        }
    }

    private sealed class Seen
    {
        public long Version { get; set; } = -1;
    }
}
