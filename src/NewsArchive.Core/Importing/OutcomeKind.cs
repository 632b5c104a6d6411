namespace NewsArchive.Core.Importing;

/// <summary>What an import did with a file.</summary>
public enum OutcomeKind
{
    /// <summary>A new article.</summary>
    Added,

    /// <summary>A new revision of an article; the old one is kept.</summary>
    Revised,

    /// <summary>The same bytes at the same place, or bytes that read the same.</summary>
    Unchanged,

    /// <summary>Known bytes at a new place, and no longer at the old one.</summary>
    Moved,

    /// <summary>A further place of bytes that are in the archive already.</summary>
    Duplicate,

    /// <summary>No file any more at a known place. Its article stays.</summary>
    Missing,

    /// <summary>Not an article the archive can read; the message says why.</summary>
    Rejected,
}
