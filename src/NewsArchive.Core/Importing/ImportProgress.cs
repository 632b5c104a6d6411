namespace NewsArchive.Core.Importing;

/// <summary>How far a run is.</summary>
/// <param name="Done">Files that are saved.</param>
/// <param name="Total">Files that were found.</param>
/// <param name="Latest">What became of the last file.</param>
public sealed record ImportProgress(int Done, int Total, ImportOutcome? Latest);
