namespace NewsArchive.Core.Importing;

/// <summary>How far a run is.</summary>
/// <param name="Done">Files that are saved.</param>
/// <param name="Total">Files that were found.</param>
/// <param name="Share">How much of the files' bytes is read and saved, from 0 to 1: the honest measure where one file holds many articles.</param>
/// <param name="Latest">What became of the last original.</param>
public sealed record ImportProgress(int Done, int Total, double Share, ImportOutcome? Latest);
