namespace NewsArchive.Formats.Originals;

/// <summary>A text or value of a structured original, as it stands there.</summary>
/// <param name="Path">Its place below the original's root, such as <c>/body/p[2]</c>; empty for the root itself.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Alias">The place by which metadata are told of, such as <c>meta[name="author"]</c>; null where there is no other.</param>
internal sealed record OriginalValue(string Path, string Text, string? Alias = null);
