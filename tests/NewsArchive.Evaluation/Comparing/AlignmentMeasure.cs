using NewsArchive.Core.Comparing;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>
/// Links, sentences told as shared and sentences told as only here. The figures that count are those <em>by folds</em>: the weights are
/// fitted anew for every fifth of the events, without its pairs, and no pair is measured with weights that saw its event. Beside them
/// stand the figures of the weights shipped, which saw all, and what fitting anew on all gives for them.
/// </summary>
internal sealed class AlignmentMeasure : IMeasure
{
    private const int Folds = 5;

    public string Name => "compare-links";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var pairs = AlignedPairs.Read(dataFolder).ToList();
        if (pairs.Count == 0) return [];
        var (byFolds, shipped) = (new AlignmentScore(), new AlignmentScore());
        foreach (var fold in FoldsOf(pairs))
        {
            var weights = LogisticFit.Of(Examples(pairs.Except(fold)));
            fold.ForEach(pair => byFolds.Add(pair, weights));
        }

        pairs.ForEach(pair => shipped.Add(pair, LinkWeights.Fitted));
        return [.. byFolds.Rows("by folds"), .. byFolds.Reliability("by folds"), .. shipped.Rows("as fitted"),
            .. Fitted(LogisticFit.Of(Examples(pairs)))];
    }

    private static IEnumerable<MeasureRow> Fitted(LinkWeights weights) =>
    [
        new("compare weight fitted anew, Intercept", weights.Intercept),
        new("compare weight fitted anew, Words", weights.Words),
        new("compare weight fitted anew, Fuller", weights.Fuller),
        new("compare weight fitted anew, Amount", weights.Amount),
        new("compare weight fitted anew, Margin", weights.Margin),
        new("compare weight fitted anew, Sameness", weights.Sameness),
    ];

    /// <summary>
    /// The pairs by folds of events, about as many links in each: those with most first, each to the fold that has fewest.
    /// </summary>
    private static List<List<AlignedPairs.Pair>> FoldsOf(List<AlignedPairs.Pair> pairs)
    {
        var folds = Enumerable.Range(0, Folds).Select(_ => new List<AlignedPairs.Pair>()).ToList();
        foreach (var ofEvent in pairs.GroupBy(pair => pair.Event)
            .OrderByDescending(Load).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            folds.MinBy(Load)!.AddRange(ofEvent);
        }

        return folds;

        static int Load(IEnumerable<AlignedPairs.Pair> those) => those.Sum(pair => pair.Links.Count + 1);
    }

    private static List<(PairValues Values, bool IsLinked)> Examples(IEnumerable<AlignedPairs.Pair> pairs) =>
    [
        .. pairs.SelectMany(pair => pair.Sentences.All.Where(at => !pair.Disputed.Contains(pair.Numbers(at.A, at.B)))
            .Select(at => (pair.Sentences.Of(at.A, at.B), pair.Links.ContainsKey(pair.Numbers(at.A, at.B))))),
    ];
}
