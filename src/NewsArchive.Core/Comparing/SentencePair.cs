using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>How alike two sentences are.</summary>
/// <param name="Score">How likely a reader would link them, from 0 to 1.</param>
/// <param name="Degree">Whether they say the same, if they are linked.</param>
internal readonly record struct SentencePair(double Score, LinkDegree Degree)
{
    public static SentencePair Of(SentenceTerms a, SentenceTerms b, TermWeights weights)
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
            return default;
        }

        var dice = 2 * shared / (weights.Of(a) + weights.Of(b));
        var odds = AlignmentParameters.Intercept + AlignmentParameters.Overlap * dice + AlignmentParameters.Amount * Math.Log(1 + words);
        return new SentencePair(1 / (1 + Math.Exp(-odds)), SaySame(a, b) ? LinkDegree.Same : LinkDegree.Partly);
    }

    public static bool SaySame(SentenceTerms a, SentenceTerms b) => Agreement(a, b) >= AlignmentParameters.SameAgreement;

    /// <summary>
    /// The share of their words that two sentences have in common, from 0 to 1; rare words count for little more than common ones here,
    /// since what is asked is whether one says more than the other.
    /// </summary>
    private static double Agreement(SentenceTerms a, SentenceTerms b)
    {
        var shared = a.Keys.Where(b.Keys.Contains).Sum(Flat);
        return 2 * shared / (a.Keys.Sum(Flat) + b.Keys.Sum(Flat) + double.Epsilon);
    }

    private static double Flat(string key) => Math.Pow(Math.Max(0.05, TermRarity.Of(key)), 0.3);
}
