namespace NewsArchive.Core.Articles;

/// <summary>Where an import found an original.</summary>
/// <param name="Path">A file's full path, or a container's followed by <c>!/</c> and the record's place in it.</param>
/// <param name="Container">The container's path; null for a file.</param>
public sealed record FoundPlace(string Path, string? Container = null)
{
    /// <summary>What stands between a container's path and a record's place in it.</summary>
    public const string Separator = "!/";

    /// <summary>
    /// Whether the bytes that the place held before are elsewhere in the same container now: records were put in or taken
    /// out, and this is not a new version of the one that was here.
    /// </summary>
    public bool IsShifted { get; init; }

    /// <summary>The path of the file that holds the place.</summary>
    public static string FileOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var separator = path.IndexOf(Separator, StringComparison.Ordinal);
        return separator < 0 ? path : path[..separator];
    }
}
