namespace NewsArchive.Formats.Contract;

/// <summary>A value of an article with its basis and its evidence.</summary>
public sealed record Field(string Value, Basis Basis, Evidence Evidence);
