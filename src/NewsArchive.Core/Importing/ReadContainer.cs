namespace NewsArchive.Core.Importing;

/// <summary>A container's beginning or end, or that it is as it was.</summary>
/// <param name="ReadBy">The formats that read it, with their versions.</param>
/// <param name="Sha256">The SHA-256 of the file at its end; null at its beginning.</param>
/// <param name="IsUnchanged">Whether neither the file nor the formats changed since it was last read to its end.</param>
public sealed record ReadContainer(string ReadBy, string? Sha256 = null, bool IsUnchanged = false);
