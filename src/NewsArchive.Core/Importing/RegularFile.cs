using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Opens regular files and nothing else. Whoever opens a pipe waits until somebody writes to it, for ever if nobody does, and .NET
/// tells a pipe from a file only when it is open; so files are opened here by the system's call, with the flag not to wait.
/// </summary>
internal static partial class RegularFile
{
    private const int NonBlockingLinux = 0x800, CloseOnExecLinux = 0x80000;
    private const int NonBlockingMac = 0x4, CloseOnExecMac = 0x1000000;

    /// <summary>Opens a file to be read; null where it is a pipe, a socket or a device.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public static FileStream? Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.OpenRead(path);
        }

        var flags = OperatingSystem.IsMacOS() ? NonBlockingMac | CloseOnExecMac : NonBlockingLinux | CloseOnExecLinux;
        var handle = OpenNow(path, flags);
        if (handle.IsInvalid)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            return IsSpecial(error) ? null : File.OpenRead(path); // which says why it cannot be
        }

        var opened = new FileStream(handle, FileAccess.Read);
        if (opened.CanSeek)
        {
            return opened;
        }

        opened.Dispose();
        return null;
    }

    /// <summary>ENXIO or EOPNOTSUPP: a socket, or a device that is not there.</summary>
    private static bool IsSpecial(int error) => error is 6 or 95 or 102;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenNow(string path, int flags);
}
