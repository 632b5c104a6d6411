namespace NewsArchive.Core.Searching;

/// <summary>Matching articles of a story.</summary>
public sealed record StoryCount(long Id, string Title, int Articles);
