namespace NewsArchive.Core.Comparing;

/// <summary>A figure, date, time, name, title or place of two matched sentences.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Status">Whether the sentences agree on it.</param>
/// <param name="SentenceA">The number of the first report's sentence.</param>
/// <param name="SentenceB">The number of the second's.</param>
/// <param name="ValueA">As the first writes it; null where it is not in this text.</param>
/// <param name="ValueB">As the second writes it.</param>
public sealed record Fact(FactKind Kind, FactStatus Status, int SentenceA, int SentenceB, string? ValueA, string? ValueB);
