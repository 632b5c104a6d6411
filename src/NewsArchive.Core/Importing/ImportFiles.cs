using System.IO.Enumeration;
using System.Security.Cryptography;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Importing;

/// <summary>The files that a run is to read, found in the order of their paths so that every run goes the same way.</summary>
public static class ImportFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>
    /// Lists the files at a path, named from that path on; none where there is nothing. Names that begin with a dot are passed over, as are
    /// folders' links, which may lead anywhere. A folder that cannot be read is listed itself, and <see cref="Open"/> says why.
    /// </summary>
    public static List<string> At(string path)
    {
        if (!Directory.Exists(path))
        {
            return IsGone(path) ? [] : [path];
        }

        var files = new List<string>();
        var folders = new Stack<string>([path]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var (entry, isFolder) in Entries(folder))
                {
                    if (isFolder)
                    {
                        folders.Push(entry);
                    }
                    else
                    {
                        files.Add(entry);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                files.Add(folder);
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether there is nothing at a path; not so where that cannot be told.</summary>
    public static bool IsGone(string path)
    {
        try
        {
            File.GetAttributes(path);
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is FileNotFoundException or DirectoryNotFoundException;
        }
    }

    /// <summary>Opens a regular file, or says in words why it cannot be. Nothing else is waited for, as a pipe would be.</summary>
    public static (FileStream? Stream, string? Reason) Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                _ = Entries(path).FirstOrDefault();
                return (null, "It is a folder that could not be read. Import it again.");
            }

            if (IsGone(path))
            {
                return (null, path.Contains('\uFFFD', StringComparison.Ordinal)
                    ? "Its name is not valid UTF-8, so it cannot be opened. Rename it and import it again."
                    : "There is no such file.");
            }

            if (new FileInfo(path).LinkTarget is not null)
            {
                return (null, "It is a link. Import the file that it points to.");
            }

            return RegularFile.Open(path) is { } stream ? (stream, null) : (null, "It is not a regular file but a pipe, socket or device.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"It cannot be read: {exception.Message}");
        }
    }

    private static FileSystemEnumerable<(string Path, bool IsFolder)> Entries(string folder) =>
        new(folder, (ref entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.')
                && !(entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        };

    /// <summary>
    /// Whether the file at a path has the bytes of a SHA-256. A record is believed to be where it was as long as its container is.
    /// </summary>
    public static bool StillHolds(string path, string sha256)
    {
        if (FoundPlace.FileOf(path) is var file && file != path)
        {
            return File.Exists(file);
        }

        using var stream = Open(path).Stream;
        return stream is not null && Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256;
    }

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
