namespace NewsArchive.Core.Comparing;

/// <summary>
/// Finds which sentences of two reports say the same: a score for every pair of claims (<see cref="SentencePair"/>), then few partners
/// for each sentence, chosen over the whole of both reports. Time grows with the product of their lengths, which are bounded.
/// </summary>
public static class SentenceAligner
{
    /// <summary>The links, by the first report's order.</summary>
    public static IReadOnlyList<SentenceLink> Align(IReadOnlyList<ReportSentence> a, IReadOnlyList<ReportSentence> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var termsA = a.Select(sentence => new SentenceTerms(sentence.Text)).ToList();
        var termsB = b.Select(sentence => new SentenceTerms(sentence.Text)).ToList();
        var weights = new TermWeights(termsA, termsB);
        var pairs = Pairs(a, b, termsA, termsB, weights);
        var bestOfA = pairs.GroupBy(pair => pair.A).ToDictionary(group => group.Key, group => group.Max(pair => pair.Pair.Score));
        var bestOfB = pairs.GroupBy(pair => pair.B).ToDictionary(group => group.Key, group => group.Max(pair => pair.Pair.Score));
        return
        [
            .. pairs
                .Where(pair => pair.Pair.Score >= AlignmentParameters.ShareOfBest * Math.Min(bestOfA[pair.A], bestOfB[pair.B]))
                .Select(pair => new SentenceLink(pair.A, pair.B, pair.Pair.Degree, Math.Round(pair.Pair.Score, 3), MatchReasons.Of(termsA[pair.A], termsB[pair.B], weights))),
        ];
    }

    /// <summary>Whether two sentences that stand alone say the same, by the same rule that tells same from partly.</summary>
    public static bool SaySame(string a, string b) => SentencePair.SaySame(new SentenceTerms(a), new SentenceTerms(b));

    private static List<(int A, int B, SentencePair Pair)> Pairs(
        IReadOnlyList<ReportSentence> a, IReadOnlyList<ReportSentence> b, List<SentenceTerms> termsA, List<SentenceTerms> termsB, TermWeights weights)
    {
        var pairs = new List<(int, int, SentencePair)>();
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count && IsMatched(a[i]); j++)
            {
                if (IsMatched(b[j]) && SentencePair.Of(termsA[i], termsB[j], weights) is { Score: >= AlignmentParameters.LeastScore } pair)
                {
                    pairs.Add((i, j, pair));
                }
            }
        }

        return pairs;
    }

    private static bool IsMatched(ReportSentence sentence) => sentence is { IsClaim: true, IsNoise: false };
}
