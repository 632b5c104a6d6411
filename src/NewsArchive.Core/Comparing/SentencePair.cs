namespace NewsArchive.Core.Comparing;

/// <summary>How alike two sentences are, from what both have: <see cref="SentenceAligner"/> links those with the best scores.</summary>
internal static class SentencePair
{
    /// <summary>How likely a reader would link two sentences, from 0 to 1; 0 where it is under <see cref="AlignmentParameters.LeastScore"/>.</summary>
    public static double Score(SentenceTerms a, SentenceTerms b, TermWeights weights)
    {
        var (shared, words) = (0.0, 0.0);
        foreach (var key in a.Keys)
        {
            if (b.Keys.Contains(key))
            {
                var weight = weights.Of(key);
                shared += weight;
                words += weights.IsName(key) ? 0 : weight;
            }
        }

        if (shared <= 0)
        {
            return 0;
        }

        var dice = 2 * shared / (weights.Of(a) + weights.Of(b));
        var odds = AlignmentParameters.Intercept + AlignmentParameters.Overlap * dice + AlignmentParameters.Amount * Math.Log(1 + words);
        // Most pairs of two reports are out of the question without a look at their runs.
        var score = Probability(odds + AlignmentParameters.Runs) < AlignmentParameters.LeastScore ? 0 : Probability(odds + AlignmentParameters.Runs * a.SharedRuns(b));
        return score < AlignmentParameters.LeastScore ? 0 : score;
    }

    /// <summary>Whether two sentences say the same, if they are linked.</summary>
    public static LinkDegree Degree(SentenceTerms a, SentenceTerms b) => SentenceSameness.Of(a, b) >= AlignmentParameters.LeastSame ? LinkDegree.Same : LinkDegree.Partly;

    private static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));
}
