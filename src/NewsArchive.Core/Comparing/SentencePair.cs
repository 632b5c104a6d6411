namespace NewsArchive.Core.Comparing;

/// <summary>How alike two sentences are, from what both have: <see cref="SentenceAligner"/> links those with the best scores.</summary>
internal static class SentencePair
{
    private static readonly double LeastOdds = Math.Log(AlignmentParameters.LeastScore / (1 - AlignmentParameters.LeastScore));

    /// <summary>How likely a reader would link two sentences, from 0 to 1; 0 where it is under <see cref="AlignmentParameters.LeastScore"/>.</summary>
    /// <param name="a">The first.</param>
    /// <param name="b">The second.</param>
    /// <param name="dice">The share of their weight that they have in common.</param>
    /// <param name="words">The weight of the words in common that are no names.</param>
    public static double Score(SentenceTerms a, SentenceTerms b, double dice, double words)
    {
        var odds = AlignmentParameters.Intercept + AlignmentParameters.Overlap * dice + AlignmentParameters.Amount * Math.Log(1 + words);
        // Most pairs of two reports are out of the question without a look at their runs.
        return odds + AlignmentParameters.Runs < LeastOdds ? 0
            : odds + AlignmentParameters.Runs * a.SharedRuns(b) is var all && all < LeastOdds ? 0
            : 1 / (1 + Math.Exp(-all));
    }

    /// <summary>Whether two sentences say the same, if they are linked.</summary>
    public static LinkDegree Degree(SentenceTerms a, SentenceTerms b) => SentenceSameness.Of(a, b) >= AlignmentParameters.LeastSame ? LinkDegree.Same : LinkDegree.Partly;
}
