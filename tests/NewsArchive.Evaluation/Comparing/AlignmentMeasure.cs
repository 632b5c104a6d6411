using NewsArchive.Core.Comparing;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>
/// F1 of links and of sentences told as shared, over all pairs together. Disputed links count neither way, and a sentence
/// that only disputed links touch is left out.
/// </summary>
internal sealed class AlignmentMeasure : IMeasure
{
    public string Name => "compare-links";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var (links, shared) = (new Confusion(), new Confusion());
        foreach (var pair in AlignedPairs.Read(dataFolder))
        {
            var found = AlignedPairs.Found(Comparison.Of(pair.A, pair.B));
            links.Add(found.Intersect(pair.Links).Count(), found.Except(pair.Links).Except(pair.Disputed).Count(), pair.Links.Except(found).Count());
            foreach (var side in new Func<(int A, int B), int>[] { link => link.A, link => link.B })
            {
                var truth = pair.Links.Select(side).ToHashSet();
                var told = found.Select(side).ToHashSet();
                told.ExceptWith(pair.Disputed.Select(side).Except(truth));
                shared.Add(told.Intersect(truth).Count(), told.Except(truth).Count(), truth.Except(told).Count());
            }
        }

        if (links.IsEmpty) yield break;
        yield return new MeasureRow("compare links F1", links.F1, 0.70);
        yield return new MeasureRow("compare links precision", links.Precision);
        yield return new MeasureRow("compare shared sentences F1", shared.F1, 0.85);
    }

    private sealed class Confusion
    {
        private int right;
        private int wrong;
        private int missed;

        public bool IsEmpty => right + wrong + missed == 0;

        public double Precision => right / (double)Math.Max(1, right + wrong);

        public double F1 => 2.0 * right / Math.Max(1, 2 * right + wrong + missed);

        public void Add(int right, int wrong, int missed)
        {
            this.right += right;
            this.wrong += wrong;
            this.missed += missed;
        }
    }
}
