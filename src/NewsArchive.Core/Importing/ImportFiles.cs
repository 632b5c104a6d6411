using System.Security.Cryptography;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Importing;

/// <summary>The files that a run is to read, found in the order of their paths so that every run goes the same way.</summary>
public static class ImportFiles
{
    /// <summary>
    /// Lists the files at a path, named from that path on; none where there is nothing. Names that begin with a dot are passed over, as are
    /// folders' links, which may lead anywhere.
    /// </summary>
    public static List<string> At(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : [];
        }

        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        var files = new System.IO.Enumeration.FileSystemEnumerable<string>(path, (ref entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.')
                && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>Opens a file, or says in words why it cannot be.</summary>
    public static (FileStream? Stream, string? Reason) Open(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return (null, path.Contains('\uFFFD', StringComparison.Ordinal)
                    ? "Its name is not valid UTF-8, so it cannot be opened. Rename it and import it again."
                    : "There is no such file.");
            }

            if (file.LinkTarget is not null)
            {
                return (null, "It is a link. Import the file that it points to.");
            }

            return (file.OpenRead(), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"It cannot be read: {exception.Message}");
        }
    }

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
