namespace NewsArchive.Core.Comparing;

/// <summary>All pairs of sentences of two reports, one of each, and how likely a reader would link them.</summary>
internal sealed class SentencePairs
{
    /// <summary>
    /// Surer than this, in ln odds, that they say the same are one in a hundred pairs of sentences, and those share so much that they are
    /// not in question. A pair that would not be likely even so is not looked at more closely: to tell it takes longer than all else.
    /// </summary>
    private const double RarelyExceeded = -1.5;

    /// <summary>What is less likely makes no difference to anything.</summary>
    private static readonly double LeastOdds = Math.Log(AlignmentParameters.MostOfOnly / (1 - AlignmentParameters.MostOfOnly));

    private readonly IReadOnlyList<SentenceTerms?> a;
    private readonly IReadOnlyList<SentenceTerms?> b;
    private readonly SoftOverlap soft;

    /// <param name="a">The first report's sentences; null for those that are never matched.</param>
    /// <param name="b">The second's.</param>
    public SentencePairs(IReadOnlyList<SentenceTerms?> a, IReadOnlyList<SentenceTerms?> b)
    {
        (this.a, this.b) = (a, b);
        Weights = new TermWeights([.. a.OfType<SentenceTerms>()], [.. b.OfType<SentenceTerms>()]);
        soft = new SoftOverlap(a, b, Weights);
    }

    /// <summary>What terms are worth in the two reports.</summary>
    public TermWeights Weights { get; }

    /// <summary>Every pair of sentences that are matched at all.</summary>
    public IEnumerable<(int A, int B)> All
    {
        get
        {
            for (var i = 0; i < a.Count; i++)
            {
                for (var j = 0; j < b.Count; j++)
                {
                    if (a[i] is not null && b[j] is not null) yield return (i, j);
                }
            }
        }
    }

    /// <summary>What tells whether two sentences are linked.</summary>
    public PairValues Of(int sentenceA, int sentenceB) =>
        BeforeSameness(sentenceA, sentenceB) with { Sameness = SentenceSameness.Odds(a[sentenceA]!, b[sentenceB]!) };

    /// <summary>
    /// The pairs not out of the question, and how likely each is: from <see cref="AlignmentParameters.MostOfOnly"/> to 1.
    /// </summary>
    public IEnumerable<(int A, int B, double Likelihood)> Likely(LinkWeights by)
    {
        foreach (var (i, j) in All)
        {
            var values = BeforeSameness(i, j);
            if (by.Odds(values with { Sameness = RarelyExceeded }) < LeastOdds) continue;
            var odds = by.Odds(values with { Sameness = SentenceSameness.Odds(a[i]!, b[j]!) });
            if (odds >= LeastOdds) yield return (i, j, LinkWeights.Likelihood(odds));
        }
    }

    private PairValues BeforeSameness(int sentenceA, int sentenceB)
    {
        var shared = soft.Of(sentenceA, sentenceB);
        return new PairValues(
            Math.Log(1 + shared.Same), shared.Fuller, Math.Log(1 + shared.Amount), shared.Margin, shared.Names,
            Math.Log(1 + shared.Rest), 0);
    }
}

/// <summary>What tells whether a reader would link two sentences.</summary>
/// <param name="Words">ln(1 + the weight of the words that both have and that are no names).</param>
/// <param name="Fuller">The share of one's weight that the other has in the same or like words, of the one of which it is more.</param>
/// <param name="Amount">ln(1 + the weight of it), of the one of which that is less.</param>
/// <param name="Margin">How much nearer words of one are to words of the other than they are in the best sentences of its report.</param>
/// <param name="Names">The share of the names of one that the other has, of the one of which it is more.</param>
/// <param name="Rest">ln(1 + the weight of what one has for itself), of the one of which it is more.</param>
/// <param name="Sameness">ln odds that they say the same (<see cref="SentenceSameness"/>).</param>
internal readonly record struct PairValues(
    double Words, double Fuller, double Amount, double Margin, double Names, double Rest, double Sameness)
{
    /// <summary>The values in the order of <see cref="LinkWeights"/>.</summary>
    public double[] ToArray() => [Words, Fuller, Amount, Margin, Names, Rest, Sameness];
}
