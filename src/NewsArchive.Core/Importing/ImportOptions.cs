namespace NewsArchive.Core.Importing;

/// <summary>What is imported and how much of it at most. Bound to the settings <c>Import:*</c>.</summary>
public sealed record ImportOptions
{
    /// <summary>The files and folders that a first start and an admin's re-import read. Relative paths are the caller's.</summary>
    public IList<string> Folders { get; set; } = [];

    /// <summary>The largest file that is read, in bytes; a larger one is rejected.</summary>
    public long MaxFileSize { get; set; } = 64L * 1024 * 1024;
}
