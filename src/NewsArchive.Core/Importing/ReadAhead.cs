using System.Collections.Concurrent;

namespace NewsArchive.Core.Importing;

/// <summary>Reads files on a task of its own, in their order and some way ahead, while what came before is written.</summary>
internal sealed class ReadAhead : IDisposable
{
    private const int Ahead = 500; // so that reading goes on while the index is written; more only costs memory
    private const int Unit = 4 * 1024; // bytes of an original; what was read of it takes ten times as many
    private const int AheadOfLong = 512; // units: long articles are read as far ahead as fits into some tens of megabytes

    private readonly SemaphoreSlim room = new(AheadOfLong);
    private readonly BlockingCollection<ReadFile> files = new(Ahead);
    private readonly CancellationTokenSource stop;
    private readonly Task reading;

    public ReadAhead(FileReader reader, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        reading = Task.Run(() => ReadAll(reader, paths), CancellationToken.None);
    }

    /// <summary>What was read, as it comes.</summary>
    public IEnumerable<ReadFile> Files()
    {
        foreach (var file in files.GetConsumingEnumerable(stop.Token))
        {
            room.Release(Units(file));
            yield return file;
        }

        reading.GetAwaiter().GetResult(); // it has ended; if by a failure, the run fails with it
    }

    public void Dispose()
    {
        stop.Cancel();
        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne(); // it must not read on after its run has ended
        files.Dispose();
        room.Dispose();
        stop.Dispose();
    }

    private static int Units(ReadFile file) => (int)Math.Min(AheadOfLong, 1 + ((file.Found?.Length ?? 0) / Unit));

    private void ReadAll(FileReader reader, IReadOnlyList<string> paths)
    {
        try
        {
            var (bytes, count) = (0L, 0);
            foreach (var path in paths)
            {
                count++;
                foreach (var file in reader.Read(path))
                {
                    for (var unit = Units(file); unit > 0; unit--)
                    {
                        room.Wait(stop.Token);
                    }

                    files.Add(file with { BytesRead = bytes + file.BytesRead, FilesRead = count }, stop.Token);
                }

                bytes += LengthOf(path);
            }
        }
        finally
        {
            files.CompleteAdding();
        }
    }

    /// <summary>A file's length in bytes; 0 where there is none any more.</summary>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }
}
