namespace NewsArchive.Core.Comparing;

/// <summary>Words that a report puts in quotation marks, within one sentence.</summary>
/// <param name="Sentence">The number of its sentence, counted from 0.</param>
/// <param name="Words">The words between the marks.</param>
/// <param name="Speaker">Whose they are, in the longest form of the name the report uses; null where it does not say.</param>
public sealed record Quotation(int Sentence, string Words, string? Speaker);
