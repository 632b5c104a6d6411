using System.Collections.Concurrent;

namespace NewsArchive.Core.Importing;

/// <summary>Reads files on a task of its own, in their order and some way ahead, while the batch before is written.</summary>
internal sealed class ReadAhead : IDisposable
{
    private const int BatchSize = 500;
    private const long BatchTime = 500; // milliseconds

    private readonly BlockingCollection<ReadFile> files = new(BatchSize * 2);
    private readonly CancellationTokenSource stop;
    private readonly Task reading;

    public ReadAhead(FileReader reader, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        reading = Task.Run(() => ReadAll(reader, paths), CancellationToken.None);
    }

    /// <summary>The next files, as many as were read within a moment; none at the end.</summary>
    public List<ReadFile> TakeBatch()
    {
        var batch = new List<ReadFile>();
        var since = Environment.TickCount64;
        while (batch.Count < BatchSize && files.TryTake(out var file, WaitFor(batch.Count, since), stop.Token))
        {
            batch.Add(file);
        }

        if (batch.Count == 0)
        {
            reading.GetAwaiter().GetResult(); // it has ended; if by a failure, the run fails with it
        }

        return batch;
    }

    public void Dispose()
    {
        stop.Cancel();
        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne(); // it must not read on after its run has ended
        files.Dispose();
        stop.Dispose();
    }

    /// <summary>How long to wait for a file, in milliseconds: for the first of a batch as long as it takes.</summary>
    private static int WaitFor(int taken, long since) =>
        taken == 0 ? Timeout.Infinite : (int)Math.Max(0, BatchTime - (Environment.TickCount64 - since));

    private void ReadAll(FileReader reader, IReadOnlyList<string> paths)
    {
        try
        {
            foreach (var path in paths)
            {
                files.Add(reader.Read(path), stop.Token);
            }
        }
        finally
        {
            files.CompleteAdding();
        }
    }
}
