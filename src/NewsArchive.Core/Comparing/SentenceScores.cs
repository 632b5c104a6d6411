namespace NewsArchive.Core.Comparing;

/// <summary>
/// The scores of all pairs of sentences of two reports. Pairs are found by the words they share, through lists of the sentences that
/// have a word, so that most of them are never looked at; words that nearly every text has are passed over.
/// </summary>
internal sealed class SentenceScores
{
    private readonly IReadOnlyList<SentenceTerms?> b;
    private readonly TermWeights weights;
    private readonly double[] weightOfB;
    private readonly Dictionary<string, List<int>> having = new(StringComparer.Ordinal);

    /// <param name="b">The second report's sentences; null for those that are never matched.</param>
    /// <param name="weights">What terms are worth in the two reports.</param>
    public SentenceScores(IReadOnlyList<SentenceTerms?> b, TermWeights weights)
    {
        (this.b, this.weights) = (b, weights);
        weightOfB = [.. b.Select(sentence => sentence is null ? 0 : weights.Of(sentence))];
        for (var at = 0; at < b.Count; at++)
        {
            foreach (var key in b[at]?.Keys ?? [])
            {
                if (weights.Of(key) <= 0) continue;
                if (!having.TryGetValue(key, out var list)) having.Add(key, list = []);
                list.Add(at);
            }
        }
    }

    /// <summary>The sentences of the second report that one of the first may be linked with, and how likely each.</summary>
    public IEnumerable<(int B, double Score)> Of(SentenceTerms a)
    {
        var (shared, words) = (new double[b.Count], new double[b.Count]);
        foreach (var key in a.Keys)
        {
            if (!having.TryGetValue(key, out var list)) continue;
            var (weight, isName) = (weights.Of(key), weights.IsName(key));
            foreach (var at in list)
            {
                shared[at] += weight;
                words[at] += isName ? 0 : weight;
            }
        }

        var weightOfA = weights.Of(a);
        for (var at = 0; at < b.Count; at++)
        {
            if (shared[at] > 0 && SentencePair.Score(a, b[at]!, 2 * shared[at] / (weightOfA + weightOfB[at]), words[at]) is > 0 and var score)
            {
                yield return (at, score);
            }
        }
    }
}
