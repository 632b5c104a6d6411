namespace NewsArchive.Core.Articles;

/// <summary>What an original meant for the archive.</summary>
public enum SaveKind
{
    /// <summary>A new article.</summary>
    Added,

    /// <summary>A new revision of an article; the old one is kept.</summary>
    Revised,

    /// <summary>The same bytes at the same place, or bytes that read the same.</summary>
    Unchanged,

    /// <summary>Known bytes at a new place, and no longer at the old one.</summary>
    Moved,

    /// <summary>
    /// A further place of bytes that are in the archive already, or a copy of an article's address that says no more than it.
    /// </summary>
    Duplicate,
}

/// <summary>What saving an original did.</summary>
/// <param name="Kind">What it meant for the archive.</param>
/// <param name="ArticleId">The article that the original belongs to.</param>
/// <param name="Revision">The revision that was made, if one was.</param>
/// <param name="Message">What a person should know beside it.</param>
public sealed record SaveResult(SaveKind Kind, long ArticleId, int? Revision = null, string? Message = null)
{
    /// <summary>What differs from the revision before, in lines; asked for only where it is to be shown.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];
}
