namespace NewsArchive.Formats.Contract;

/// <summary>A text or value of a structured original that is neither in a block nor in a field.</summary>
/// <param name="Path">Its place in the original.</param>
/// <param name="Text">Its words; the first 200 characters where it is longer.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record LeftOut(string Path, string Text, string Reason);
