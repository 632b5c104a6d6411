namespace NewsArchive.Evaluation.Stories;

/// <summary>B³ (A. Bagga, B. Baldwin, 1998): for each item the precision and recall of its group, averaged over all items.</summary>
internal static class BCubed
{
    public static (double Precision, double Recall, double F1) Of(IReadOnlyList<int> groups, IReadOnlyList<string> events)
    {
        var (precision, recall) = (0.0, 0.0);
        for (var i = 0; i < groups.Count; i++)
        {
            var (found, right, wanted) = (0, 0, 0);
            for (var j = 0; j < groups.Count; j++)
            {
                found += groups[i] == groups[j] ? 1 : 0;
                wanted += events[i] == events[j] ? 1 : 0;
                right += groups[i] == groups[j] && events[i] == events[j] ? 1 : 0;
            }

            precision += (double)right / found / groups.Count;
            recall += (double)right / wanted / groups.Count;
        }

        return (precision, recall, 2 * precision * recall / (precision + recall));
    }
}
