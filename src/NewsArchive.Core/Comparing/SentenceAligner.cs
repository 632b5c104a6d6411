namespace NewsArchive.Core.Comparing;

/// <summary>
/// Finds which sentences of two reports say the same: a score for every pair of claims (<see cref="SentencePair"/>), then few partners
/// for each sentence, chosen over the whole of both reports. Time grows with the product of their lengths, which are bounded.
/// </summary>
public static class SentenceAligner
{
    /// <summary>More partners than a sentence has in any two reports; texts that repeat one sentence for ever cost no more.</summary>
    private const int MostPartners = 8;

    /// <summary>The links, by the first report's order.</summary>
    public static IReadOnlyList<SentenceLink> Align(IReadOnlyList<ReportSentence> a, IReadOnlyList<ReportSentence> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var termsA = a.Select(sentence => new SentenceTerms(sentence.Text)).ToList();
        var termsB = b.Select(sentence => new SentenceTerms(sentence.Text)).ToList();
        var weights = new TermWeights(termsA, termsB);
        return
        [
            .. Pairs(Matched(a, termsA), Matched(b, termsB), weights).Select(pair => (pair.A, pair.B, pair.Score, TermsA: termsA[pair.A], TermsB: termsB[pair.B]))
                .Select(pair => new SentenceLink(
                    pair.A, pair.B, SentencePair.Degree(pair.TermsA, pair.TermsB), Math.Round(pair.Score, 3), MatchReasons.Of(pair.TermsA, pair.TermsB, weights))),
        ];
    }

    /// <summary>Whether two sentences that stand alone say the same, by the same rule that tells same from partly.</summary>
    public static bool SaySame(string a, string b) => SentencePair.Degree(new SentenceTerms(a), new SentenceTerms(b)) == LinkDegree.Same;

    /// <summary>The pairs that are links, by the first report's order.</summary>
    /// <param name="a">The first report's sentences; null for those that are never matched.</param>
    /// <param name="b">The second's.</param>
    /// <param name="weights">What terms are worth in the two reports.</param>
    internal static IReadOnlyList<(int A, int B, double Score)> Pairs(IReadOnlyList<SentenceTerms?> a, IReadOnlyList<SentenceTerms?> b, TermWeights weights)
    {
        var scores = new SentenceScores(b, weights);
        var scored = Enumerable.Range(0, a.Count).Where(at => a[at] is not null).SelectMany(at => scores.Of(a[at]!).Select(pair => (A: at, pair.B, pair.Score)));
        var pairs = Best(Best(scored, pair => pair.A), pair => pair.B).OrderBy(pair => (pair.A, pair.B)).ToList();
        var bestOfA = pairs.GroupBy(pair => pair.A).ToDictionary(group => group.Key, group => group.Max(pair => pair.Score));
        var bestOfB = pairs.GroupBy(pair => pair.B).ToDictionary(group => group.Key, group => group.Max(pair => pair.Score));
        return [.. pairs.Where(pair => pair.Score >= AlignmentParameters.ShareOfBest * Math.Min(bestOfA[pair.A], bestOfB[pair.B]))];
    }

    private static List<SentenceTerms?> Matched(IReadOnlyList<ReportSentence> sentences, List<SentenceTerms> terms) =>
        [.. sentences.Zip(terms).Select(pair => pair.First.IsMatched ? pair.Second : null)];

    private static IEnumerable<(int A, int B, double Score)> Best(IEnumerable<(int A, int B, double Score)> pairs, Func<(int A, int B, double Score), int> side) =>
        pairs.GroupBy(side).SelectMany(partners => partners.OrderByDescending(pair => pair.Score).ThenBy(pair => (pair.A, pair.B)).Take(MostPartners));
}
