namespace NewsArchive.Core.Comparing;

/// <summary>Which sentences of two reports say the same.</summary>
/// <param name="Links">The links, by the first report's order.</param>
/// <param name="StandingsOfA">What is known of each sentence of the first report; null of those that are never matched.</param>
/// <param name="StandingsOfB">The same of the second's.</param>
public sealed record Alignment(
    IReadOnlyList<SentenceLink> Links, IReadOnlyList<Standing?> StandingsOfA, IReadOnlyList<Standing?> StandingsOfB);

/// <summary>What is known of a sentence beside another report.</summary>
public enum Standing
{
    /// <summary>The other report has a partner for it.</summary>
    Both,

    /// <summary>It is only here: no sentence of the other report comes near.</summary>
    Only,

    /// <summary>It has no partner, but a sentence of the other report comes near enough that it is not known to be only here.</summary>
    Unsure,
}

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

/// <summary>How much of two sentences says the same.</summary>
public enum LinkDegree
{
    /// <summary>They share a claim; at least one says more.</summary>
    Partly,

    /// <summary>They say the same.</summary>
    Same,
}
