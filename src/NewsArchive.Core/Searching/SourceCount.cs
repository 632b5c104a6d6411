namespace NewsArchive.Core.Searching;

/// <summary>Matching articles of a source.</summary>
public sealed record SourceCount(string Slug, string Name, int Articles);
