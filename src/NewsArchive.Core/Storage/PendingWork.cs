namespace NewsArchive.Core.Storage;

/// <summary>
/// Work on what is pending, in batches that are each committed by themselves: readers see what is done so far, other writers get their
/// turn, and what a killed process leaves is done in the next run. An instance is for one run.
/// </summary>
internal abstract class PendingWork(ArchiveStorage storage, TimeProvider time)
{
    protected ArchiveStorage Storage => storage;

    protected TimeProvider Time => time;

    /// <summary>Whether anything is pending.</summary>
    public abstract bool IsAnyLeft(ArchiveConnection connection);

    /// <summary>Does what is pending; returns whether nothing is left.</summary>
    /// <param name="most">How long it may take, as long as a batch is not cut short; null for as long as it takes.</param>
    /// <param name="cancellation">Stops after the current batch; the next run does the rest.</param>
    /// <param name="inBackground">Whether to work on one processor only, where others are wanted by readers.</param>
    public bool Run(TimeSpan? most, CancellationToken cancellation, bool inBackground = false)
    {
        if (!storage.Read(IsAnyLeft)) return true;
        var started = time.GetTimestamp();
        using var transaction = storage.BeginWrite(cancellation);
        var doSome = Begin(transaction.Connection, inBackground ? 1 : Environment.ProcessorCount);
        var isAnyLeft = true;
        var isTimeLeft = true;
        while (isTimeLeft && (isAnyLeft = doSome()))
        {
            transaction.CommitAndGoOn();
            cancellation.ThrowIfCancellationRequested();
            isTimeLeft = most is null || time.GetElapsedTime(started) < most;
        }

        transaction.Commit();
        return !isAnyLeft;
    }

    /// <summary>Prepares a run.</summary>
    /// <param name="connection">That of the run's transactions.</param>
    /// <param name="processors">How many processors it may work on.</param>
    /// <returns>Does a batch; returns whether anything may be left after it.</returns>
    protected abstract Func<bool> Begin(ArchiveConnection connection, int processors);
}
