using System.Threading.Channels;

namespace NewsArchive.Web.Importing;

/// <summary>Imports that admins asked for, one after the other. Asking again while one waits changes nothing.</summary>
public sealed class ImportQueue
{
    private readonly Channel<string> requests = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The progress of the run at work; null when there is none.</summary>
    public LiveRun? Current { get; private set; }

    /// <summary>Asks for an import of the configured folders.</summary>
    /// <param name="requestedBy">The admin's name.</param>
    public void Ask(string requestedBy) => requests.Writer.TryWrite(requestedBy);

    /// <summary>Whether a request waits or a run is at work.</summary>
    public bool IsBusy => Current is not null || requests.Reader.Count > 0;

    internal ValueTask<string> NextAsync(CancellationToken cancellation) => requests.Reader.ReadAsync(cancellation);

    internal void Report(LiveRun? run) => Current = run;
}
