using System.Threading.Channels;

namespace NewsArchive.Web.Importing;

/// <summary>Imports that admins ask for, one at a time. Asking while one is running changes nothing.</summary>
public sealed class ImportQueue
{
    private readonly Channel<string> requests = Channel.CreateUnbounded<string>();
    private LiveRun? current;

    /// <summary>The progress of the run that was asked for; null when there is none.</summary>
    public LiveRun? Current => Volatile.Read(ref current);

    /// <summary>The last run that ended; null when none did since the server's start.</summary>
    public long? LastRunId { get; private set; }

    /// <summary>Asks for an import of the configured folders; false where one is running.</summary>
    /// <param name="requestedBy">The admin's name.</param>
    public bool Ask(string requestedBy) =>
        Interlocked.CompareExchange(ref current, LiveRun.Waiting, null) is null && requests.Writer.TryWrite(requestedBy);

    internal ValueTask<string> NextAsync(CancellationToken cancellation) => requests.Reader.ReadAsync(cancellation);

    internal void Report(LiveRun run) => Volatile.Write(ref current, run);

    /// <summary>Lets the next import be asked for.</summary>
    /// <param name="runId">The run that ended; null where it did not come to be.</param>
    internal void End(long? runId)
    {
        LastRunId = runId ?? LastRunId;
        Volatile.Write(ref current, null);
    }
}
