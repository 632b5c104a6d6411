namespace NewsArchive.Core.Comparing;

/// <summary>
/// Finds which sentences of two reports say the same: a likelihood for every pair of claims (<see cref="SentencePairs"/>), then few
/// partners for each sentence, chosen over the whole of both reports. Time grows with the product of their lengths, which are bounded.
/// </summary>
public static class SentenceAligner
{
    /// <summary>More partners than a sentence has in any two reports; texts that repeat one sentence for ever cost no more.</summary>
    private const int MostPartners = 8;

    /// <summary>
    /// Aligns two reports. Of reports in two languages nothing is claimed: no sentence has a partner, and none is only here.
    /// </summary>
    public static Alignment Align(Report a, Report b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.IsComparedWith(b) ? Align(a.Sentences, b.Sentences, a.Language) : new Alignment([], Unsure(a), Unsure(b));
    }

    private static Alignment Align(IReadOnlyList<ReportSentence> a, IReadOnlyList<ReportSentence> b, string language)
    {
        var (termsA, termsB) = (TermsOf(a, language), TermsOf(b, language));
        var pairs = new SentencePairs(termsA, termsB);
        var matches = Match(pairs, termsA.Count, termsB.Count, LinkWeights.Fitted);
        return new Alignment(
            [
                .. matches.Links.Select(link => new SentenceLink(
                    link.A,
                    link.B,
                    DegreeOf(termsA[link.A]!, termsB[link.B]!),
                    ConfidenceIn(link.Likelihood, a[link.A].IsCaption || b[link.B].IsCaption),
                    MatchReasons.Of(termsA[link.A]!, termsB[link.B]!, pairs.Weights))),
            ],
            Standings(termsA, matches.BestOfA, matches.Links.Select(link => link.A)),
            Standings(termsB, matches.BestOfB, matches.Links.Select(link => link.B)));
    }

    /// <summary>
    /// A caption has the names of the event and the day, as many sentences have, and tells what is seen: its links are never sure.
    /// </summary>
    private static double ConfidenceIn(double likelihood, bool isOfCaption) =>
        Math.Round(isOfCaption ? Math.Min(likelihood, AlignmentParameters.MostOfCaption) : likelihood, 3);

    /// <summary>Whether two English sentences that stand alone say the same, by the same rule that tells same from partly.</summary>
    public static bool SaySame(string a, string b) => DegreeOf(new SentenceTerms(a, "en"), new SentenceTerms(b, "en")) == LinkDegree.Same;

    /// <summary>What is matched of a report; null for what is not.</summary>
    internal static IReadOnlyList<SentenceTerms?> TermsOf(IReadOnlyList<ReportSentence> sentences, string language) =>
        [.. sentences.Select(sentence => sentence.IsMatched ? new SentenceTerms(sentence.Text, language) : null)];

    /// <summary>Whether two linked sentences say the same or only partly so.</summary>
    internal static LinkDegree DegreeOf(SentenceTerms a, SentenceTerms b) =>
        SentenceSameness.Of(a, b) >= AlignmentParameters.LeastSame ? LinkDegree.Same : LinkDegree.Partly;

    /// <summary>
    /// The links, by the first report's order, and for each sentence the likelihood of its likeliest partner, linked or not.
    /// </summary>
    internal static (IReadOnlyList<(int A, int B, double Likelihood)> Links, double[] BestOfA, double[] BestOfB) Match(
        SentencePairs pairs, int countA, int countB, LinkWeights by)
    {
        var likely = pairs.Likely(by).ToList();
        var (bestOfA, bestOfB) = (new double[countA], new double[countB]);
        foreach (var (a, b, likelihood) in likely)
        {
            bestOfA[a] = Math.Max(bestOfA[a], likelihood);
            bestOfB[b] = Math.Max(bestOfB[b], likelihood);
        }

        var links = likely.Where(pair => pair.Likelihood >= AlignmentParameters.LeastLink
            && pair.Likelihood >= AlignmentParameters.ShareOfBest * Math.Min(bestOfA[pair.A], bestOfB[pair.B]));
        return ([.. Best(Best(links, pair => pair.A), pair => pair.B).OrderBy(pair => (pair.A, pair.B))], bestOfA, bestOfB);
    }

    private static IEnumerable<(int A, int B, double Likelihood)> Best(
        IEnumerable<(int A, int B, double Likelihood)> pairs, Func<(int A, int B, double Likelihood), int> side) =>
        pairs.GroupBy(side).SelectMany(partners =>
            partners.OrderByDescending(pair => pair.Likelihood).ThenBy(pair => (pair.A, pair.B)).Take(MostPartners));

    private static IReadOnlyList<Standing?> Standings(IReadOnlyList<SentenceTerms?> terms, double[] best, IEnumerable<int> linked)
    {
        var both = linked.ToHashSet();
        return [.. terms.Select((sentence, at) => sentence is null ? (Standing?)null : StandingOf(both.Contains(at), best[at]))];
    }

    private static IReadOnlyList<Standing?> Unsure(Report report) =>
        [.. report.Sentences.Select(sentence => sentence.IsMatched ? Standing.Unsure : (Standing?)null)];

    /// <summary>What is known of a sentence.</summary>
    /// <param name="isLinked">Whether it has a partner.</param>
    /// <param name="likelihood">Of its likeliest partner.</param>
    internal static Standing StandingOf(bool isLinked, double likelihood) =>
        isLinked ? Standing.Both : likelihood < AlignmentParameters.MostOfOnly ? Standing.Only : Standing.Unsure;
}
