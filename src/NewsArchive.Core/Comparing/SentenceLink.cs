namespace NewsArchive.Core.Comparing;

/// <summary>Two sentences, one of each report, that say the same or partly so.</summary>
/// <param name="A">The sentence's number in the first report, counted from 0.</param>
/// <param name="B">The sentence's number in the second.</param>
/// <param name="Degree">How much of them is the same.</param>
/// <param name="Score">How sure the match is, from 0 to 1.</param>
/// <param name="Reasons">Why they were matched, in words.</param>
public sealed record SentenceLink(int A, int B, LinkDegree Degree, double Score, IReadOnlyList<string> Reasons);
