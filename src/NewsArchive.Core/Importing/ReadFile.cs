using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>
/// What the reading half of an import hands to the writing half: an original, a known place, a container's beginning or
/// end, or a reason against something.
/// </summary>
/// <param name="Path">The place.</param>
internal sealed record ReadFile(string Path)
{
    /// <summary>An article to be saved.</summary>
    public FoundOriginal? Found { get; init; }

    /// <summary>Its place is known, and neither its bytes nor the format changed since.</summary>
    public KnownPlace? Known { get; init; }

    /// <summary>A container: read to its end where it has a SHA-256, and begun where it has none.</summary>
    public ReadContainer? Container { get; init; }

    /// <summary>The file went away between being listed and being read.</summary>
    public bool IsGone { get; init; }

    /// <summary>The file or folder is there and cannot be read, so nothing is known of what is in it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Why it is rejected.</summary>
    public IReadOnlyList<Problem> Reasons { get; init; } = [];

    /// <summary>How many bytes of its file, and in the end of all files, are read when this is.</summary>
    public long BytesRead { get; init; }

    /// <summary>How many files are read when this is.</summary>
    public int FilesRead { get; init; }
}

/// <summary>A container's beginning or end, or that it is as it was.</summary>
/// <param name="ReadBy">The formats that read it, with their versions.</param>
/// <param name="Sha256">The SHA-256 of the file at its end; null at its beginning.</param>
/// <param name="IsUnchanged">Whether neither the file nor the formats changed since it was last read to its end.</param>
public sealed record ReadContainer(string ReadBy, string? Sha256 = null, bool IsUnchanged = false);
