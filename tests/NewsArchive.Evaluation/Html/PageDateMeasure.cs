namespace NewsArchive.Evaluation.Html;

/// <summary>Whether a page's date is the day of the truth. An unknown date is no error, a wrong one is.</summary>
internal sealed class PageDateMeasure : IMeasure
{
    public string Name => "html-dates";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var details = new List<string>();
        var scores = PageCollection.Read(dataFolder, "htmldate").Select(item => (item, Score: Score(item, details))).ToList();
        if (scores.Count == 0) yield break;
        PageCollection.WriteDetails(Name, details);
        foreach (var (suffix, part) in PageCollection.Halves(scores))
        {
            yield return new MeasureRow("page date right" + suffix, (double)part.Count(right => right == true) / part.Count, 0.88);
            yield return new MeasureRow(
                "page date wrong" + suffix, (double)part.Count(right => right == false) / part.Count, 0.06, LowerIsBetter: true);
        }
    }

    /// <summary>True where the day is right, false where it is wrong, null where the page was said to have no date.</summary>
    private static bool? Score(PageCollection.Item item, List<string> details)
    {
        var date = PageCollection.Parse(item.Page)?.Date;
        var truth = item.Truth.GetProperty("date").GetString();
        // Of some pages the truth is that they have no date.
        bool? right = date is null ? (truth is null ? true : null) : date.Value.Text == truth;
        if (right != true)
            details.Add($"{(right is null ? "unknown" : "wrong")}\t{item.Half}\t{item.Id}\t{truth}\t{date?.Value.Text}\t{date?.Evidence.Rule}\t{date?.Evidence.Path}\t{date?.Evidence.Text}");
        return right;
    }
}
