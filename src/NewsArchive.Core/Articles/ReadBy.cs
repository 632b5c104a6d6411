namespace NewsArchive.Core.Articles;

/// <summary>The format that read an original.</summary>
public sealed record ReadBy(string Format, int Version);
