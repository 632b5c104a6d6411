using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Originals;

/// <summary>A run of bytes of a text original, or a text or value of a structured one, with what became of it.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Text">Its characters as they stand in the original.</param>
/// <param name="Name">The field or the kind of block that it went to, as the JSON of an article writes them; null where it went to none.</param>
/// <param name="Reason">Why it was left out.</param>
/// <param name="Place">Its bytes, in a text original.</param>
/// <param name="Path">Its place in a structured original.</param>
public sealed record OriginalPart(PartFate Fate, string Text, string? Name = null, string? Reason = null, ByteRange? Place = null, string? Path = null);
