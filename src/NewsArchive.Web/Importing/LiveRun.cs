namespace NewsArchive.Web.Importing;

/// <summary>How far the run at work is.</summary>
/// <param name="RunId">The run; null while it waits for another process's import.</param>
/// <param name="Done">Files that are saved.</param>
/// <param name="Total">Files that were found.</param>
/// <param name="Path">The last file.</param>
public sealed record LiveRun(long? RunId, int Done, int Total, string? Path);
