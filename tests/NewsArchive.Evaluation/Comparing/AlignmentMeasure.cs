using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>
    /// A figure of one division into folds moves by .01 with the division; the mean over as many others tells what is gained.
    /// </summary>
    private const int OtherDivisions = 8;

    public string Name => "compare-links";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var pairs = AlignedPairs.Read(dataFolder).ToList();
        if (pairs.Count == 0) return [];
        var (byFolds, shipped, others) = (new AlignmentScore(), new AlignmentScore(), new List<AlignmentScore>());
        ScoreByFolds(byFolds, pairs, FoldsOf(pairs, Load));
        foreach (var division in Enumerable.Range(1, OtherDivisions))
        {
            var score = new AlignmentScore();
            ScoreByFolds(score, pairs, FoldsOf(pairs, ofEvent => Shuffled(division, ofEvent.First().Event)));
            others.Add(score);
        }

        pairs.ForEach(pair => shipped.Add(pair, LinkWeights.Fitted));
        return [.. byFolds.Rows("by folds"), .. byFolds.Reliability("by folds"), .. MeanOf(others), .. shipped.Rows("as fitted"),
            .. Fitted(LogisticFit.Of(Examples(pairs)))];
    }

    private static IEnumerable<MeasureRow> Fitted(LinkWeights weights) =>
    [
        new("compare weight fitted anew, Intercept", weights.Intercept),
        new("compare weight fitted anew, Words", weights.Words),
        new("compare weight fitted anew, Fuller", weights.Fuller),
        new("compare weight fitted anew, Amount", weights.Amount),
        new("compare weight fitted anew, Margin", weights.Margin),
        new("compare weight fitted anew, Names", weights.Names),
        new("compare weight fitted anew, Rest", weights.Rest),
        new("compare weight fitted anew, Sameness", weights.Sameness),
    ];

    private static void ScoreByFolds(AlignmentScore score, List<AlignedPairs.Pair> pairs, List<List<AlignedPairs.Pair>> folds)
    {
        foreach (var fold in folds)
        {
            var weights = LogisticFit.Of(Examples(pairs.Except(fold)));
            fold.ForEach(pair => score.Add(pair, weights));
        }
    }

    private static IEnumerable<MeasureRow> MeanOf(List<AlignmentScore> others) =>
        others.SelectMany(score => score.Rows($"mean of {others.Count} other divisions")).GroupBy(row => row.Name)
            .Select(rows => new MeasureRow(rows.Key, rows.Average(row => row.Value)));

    /// <summary>A number for an event that is another, without order, in each division.</summary>
    private static int Shuffled(int division, string name) =>
        BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{division} {name}")));

    /// <summary>
    /// The pairs by folds of events, about as many links in each: those that come first, each to the fold that has fewest.
    /// </summary>
    private static List<List<AlignedPairs.Pair>> FoldsOf(
        List<AlignedPairs.Pair> pairs, Func<IEnumerable<AlignedPairs.Pair>, int> precedence)
    {
        var folds = Enumerable.Range(0, Folds).Select(_ => new List<AlignedPairs.Pair>()).ToList();
        foreach (var ofEvent in pairs.GroupBy(pair => pair.Event)
            .OrderByDescending(group => precedence(group)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            folds.MinBy(Load)!.AddRange(ofEvent);
        }

        return folds;
    }

    private static int Load(IEnumerable<AlignedPairs.Pair> those) => those.Sum(pair => pair.Links.Count + 1);

    private static List<(PairValues Values, bool IsLinked)> Examples(IEnumerable<AlignedPairs.Pair> pairs) =>
    [
        .. pairs.SelectMany(pair => pair.Sentences.All.Where(at => !pair.Disputed.Contains(pair.Numbers(at.A, at.B)))
            .Select(at => (pair.Sentences.Of(at.A, at.B), pair.Links.ContainsKey(pair.Numbers(at.A, at.B))))),
    ];
}
