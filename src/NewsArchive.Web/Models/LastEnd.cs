using System.Globalization;
using NewsArchive.Core;

namespace NewsArchive.Web.Models;

/// <summary>
/// Whether the server that ran before ended as it should. A server has a file in the archive's folder while it runs; one that is found
/// there, and held by nobody, was left by a server that was killed or lost its power. Where nothing can be written there is no such file.
/// </summary>
public sealed class LastEnd : IDisposable
{
    private const string Name = "server.running";
    private const string Advice =
        "What had been saved is kept. To be sure that nothing is damaged, run the verb check; it does not disturb readers.";

    private FileStream? file;

    private LastEnd(FileStream? file, string? warning) => (this.file, Warning) = (file, warning);

    /// <summary>That it did not, and what to do; null where it did.</summary>
    public string? Warning { get; }

    /// <summary>Looks how the last server and the last import ended, and notes that one runs now.</summary>
    public static LastEnd Look(Archive archive, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(time);
        var (file, left) = Take(Path.Combine(archive.Storage.Folder, Name), time.GetUtcNow());
        var warning = left is not null
            ? $"The server started at {left} ended without being stopped: it was killed, or the power failed. {Advice}"
            : archive.Runs.IsCutOff(archive.Importer) ? $"The last import ended without being stopped. Run it again. {Advice}" : null;
        return new LastEnd(file, warning);
    }

    public void Dispose()
    {
        if (file is null)
        {
            return;
        }

        File.Delete(file.Name);
        file.Dispose();
        file = null;
    }

    /// <summary>The file, and the time that one has written into it who did not remove it; null where nobody did.</summary>
    private static (FileStream? File, string? Left) Take(string path, DateTimeOffset now)
    {
        try
        {
            var taken = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            using var reader = new StreamReader(taken, leaveOpen: true);
            var left = reader.ReadToEnd();
            taken.SetLength(0);
            using var writer = new StreamWriter(taken, leaveOpen: true);
            writer.Write(now.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
            return (taken, left.Length == 0 ? null : left);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, null); // another server runs, or nothing can be written
        }
    }
}
