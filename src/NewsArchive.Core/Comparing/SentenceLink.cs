namespace NewsArchive.Core.Comparing;

/// <summary>Two sentences, one of each report, that say the same or partly so.</summary>
/// <param name="A">The sentence's number in the first report, counted from 0.</param>
/// <param name="B">The sentence's number in the second.</param>
/// <param name="Degree">How much of them is the same.</param>
/// <param name="Confidence">How likely a reader would link them, from 0 to 1.</param>
/// <param name="Reasons">Why they were matched, in words.</param>
public sealed record SentenceLink(int A, int B, LinkDegree Degree, double Confidence, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether it is shown as sure; others are shown as possible.</summary>
    public bool IsSure => Confidence >= AlignmentParameters.LeastSure;
}
