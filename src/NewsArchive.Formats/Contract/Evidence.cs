namespace NewsArchive.Formats.Contract;

/// <summary>Why a value is believed: the rule that found it and the place in the original that it rests on.</summary>
/// <param name="Rule">The named rule, such as <c>dateline</c> or <c>source line</c>: words a reader understands.</param>
/// <param name="Place">The bytes of the original, where the format counts in bytes.</param>
/// <param name="Path">The place in a structured original: an element path, a JSON pointer, a metadata name.</param>
/// <param name="Text">The words of the original, as written.</param>
public sealed record Evidence(string Rule, ByteRange? Place = null, string? Path = null, string? Text = null);
