namespace NewsArchive.Core.Searching;

/// <summary>A page of hits and the number of all of them.</summary>
public sealed record SearchPage(int Total, IReadOnlyList<SearchHit> Hits);
