namespace NewsArchive.Core.Storage;

/// <summary>
/// A lock between processes on an archive's folder. The system holds it on an open file and frees it when the
/// process ends, however it ends, so that none is ever left behind.
/// </summary>
public sealed class ArchiveLock : IDisposable
{
    private const int HeldOnLinux = 11, HeldOnMac = 35, HeldOnWindows = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream file;

    private ArchiveLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or returns null where another process or task holds it.</summary>
    /// <exception cref="ArchiveException">The folder cannot be written to, so that nobody can take it.</exception>
    public static ArchiveLock? TryTake(string folder, string name)
    {
        try
        {
            return new ArchiveLock(
                new FileStream(Path.Combine(folder, name + ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            return null;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || StorageFault.Of(exception) is not null)
        {
            throw new ArchiveException(StorageFault.Of(exception) ?? new StorageFault(StorageFaultKind.ReadOnly), exception);
        }
    }

    /// <summary>Takes the lock, waiting for whoever holds it.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <param name="name">The name of the lock.</param>
    /// <param name="onWait">Called once when there is a wait.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static ArchiveLock Take(string folder, string name, Action? onWait, CancellationToken cancellation)
    {
        for (var first = true; ; first = false)
        {
            if (TryTake(folder, name) is { } taken)
            {
                return taken;
            }

            if (first)
            {
                onWait?.Invoke();
            }

            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => file.Dispose();
}
