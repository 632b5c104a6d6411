using NewsArchive.Core.Comparing;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>
/// What links are worth over all pairs together. Disputed links count neither way, and a sentence that only disputed links touch is
/// left out.
/// </summary>
internal sealed class AlignmentScore
{
    private readonly Confusion links = new();
    private readonly Confusion shared = new();
    private readonly List<(double Likelihood, bool IsRight)> likely = [];
    private readonly List<bool> sure = [];
    private readonly List<bool> same = [];
    private readonly List<bool> only = [];
    private int notShared;

    /// <summary>The links, recall, and so on, each named with what they were measured on behind it.</summary>
    public IEnumerable<MeasureRow> Rows(string how) =>
    [
        new($"compare links F1, {how}", links.F1, 0.60),
        new($"compare links precision, {how}", links.Precision),
        new($"compare links recall, {how}", links.Recall),
        new($"compare links AP, {how}", AveragePrecision()),
        new($"compare shared sentences F1, {how}", shared.F1, 0.79),
        new($"compare sure links right, {how}", Share.Of(sure, isRight => isRight), 0.80),
        new($"compare same links found sure, {how}", Share.Of(same, isFound => isFound), 0.85),
        new($"compare only here right, {how}", Share.Of(only, isRight => isRight), 0.90),
        new($"compare only here found, {how}", only.Count(isRight => isRight) / (double)Math.Max(1, notShared)),
    ];

    /// <summary>How many of the pairs held for likely in some degree are links.</summary>
    public IEnumerable<MeasureRow> Reliability(string how)
    {
        double[] bounds = [0, 0.05, 0.12, 0.2, 0.28, 0.4, 0.5, 0.7, 0.9, 1.01];
        foreach (var (from, to) in bounds.Zip(bounds.Skip(1)))
        {
            var those = likely.Where(pair => pair.Likelihood >= from && pair.Likelihood < to).ToList();
            var said = $"{from:0.00}–{Math.Min(1, to):0.00} ({those.Count}, mean {those.Average(pair => pair.Likelihood):0.000})";
            yield return new($"compare said {said}, right, {how}", Share.Of(those, pair => pair.IsRight));
        }
    }

    public void Add(AlignedPairs.Pair pair, LinkWeights by)
    {
        var (found, bestOfA, bestOfB) = SentenceAligner.Match(pair.Sentences, pair.A.Sentences.Count, pair.B.Sentences.Count, by);
        var told = found.Select(link => (At: pair.Numbers(link.A, link.B), link.Likelihood)).Where(link => !pair.Disputed.Contains(link.At))
            .GroupBy(link => link.At).ToDictionary(group => group.Key, group => group.Max(link => link.Likelihood));
        links.Add(told.Keys, pair.Links.Keys);
        sure.AddRange(told.Where(link => link.Value >= AlignmentParameters.LeastSure).Select(link => pair.Links.ContainsKey(link.Key)));
        same.AddRange(pair.Links.Where(link => link.Value)
            .Select(link => told.GetValueOrDefault(link.Key) >= AlignmentParameters.LeastSure));
        likely.AddRange(pair.Sentences.All
            .Select(at => (At: pair.Numbers(at.A, at.B), Likelihood: LinkWeights.Likelihood(by.Odds(pair.Sentences.Of(at.A, at.B)))))
            .Where(link => !pair.Disputed.Contains(link.At)).Select(link => (link.Likelihood, pair.Links.ContainsKey(link.At))));
        AddSentences(pair, pair.A, bestOfA, link => link.A, [.. found.Select(link => link.A)]);
        AddSentences(pair, pair.B, bestOfB, link => link.B, [.. found.Select(link => link.B)]);
    }

    private void AddSentences(AlignedPairs.Pair pair, Report report, double[] best, Func<(int A, int B), int> side, HashSet<int> linked)
    {
        var truth = pair.Links.Keys.Select(side).ToHashSet();
        var disputed = pair.Disputed.Select(side).Except(truth).ToHashSet();
        var sentences = Enumerable.Range(0, report.Sentences.Count)
            .Where(at => report.Sentences[at].IsMatched && !disputed.Contains(report.Sentences[at].Block)).ToList();
        shared.Add([.. sentences.Where(linked.Contains).Select(at => report.Sentences[at].Block)], truth);
        only.AddRange(sentences.Where(at => SentenceAligner.StandingOf(linked.Contains(at), best[at]) == Standing.Only)
            .Select(at => !truth.Contains(report.Sentences[at].Block)));
        notShared += sentences.Count(at => !truth.Contains(report.Sentences[at].Block));
    }

    private double AveragePrecision()
    {
        var (right, sum) = (0, 0.0);
        foreach (var (rank, pair) in likely.OrderByDescending(pair => pair.Likelihood).Index())
        {
            if (!pair.IsRight) continue;
            right++;
            sum += right / (rank + 1.0);
        }

        return sum / Math.Max(1, links.Relevant);
    }

    private sealed class Confusion
    {
        private int right;
        private int told;

        public int Relevant { get; private set; }

        public double Precision => right / (double)Math.Max(1, told);

        public double Recall => right / (double)Math.Max(1, Relevant);

        public double F1 => 2.0 * right / Math.Max(1, told + Relevant);

        public void Add<T>(IEnumerable<T> found, IEnumerable<T> truth)
        {
            var (those, these) = (found.ToHashSet(), truth.ToHashSet());
            told += those.Count;
            Relevant += these.Count;
            right += these.Count(those.Contains);
        }
    }
}
