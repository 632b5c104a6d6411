using NewsArchive.Core.Articles;
using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>A file as the reading half of an import hands it to the writing half: one of an original, a known place, or a reason against it.</summary>
internal sealed record ReadFile(string Path)
{
    /// <summary>An article to be saved.</summary>
    public FoundOriginal? Found { get; init; }

    /// <summary>Its place is known, and neither its bytes nor the format changed since.</summary>
    public KnownPlace? Known { get; init; }

    /// <summary>The file went away between being listed and being read.</summary>
    public bool IsGone { get; init; }

    /// <summary>Why it is rejected.</summary>
    public IReadOnlyList<Problem> Reasons { get; init; } = [];
}
