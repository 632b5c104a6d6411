namespace NewsArchive.Evaluation.Html;

/// <summary>F1 of the whole body on the article-extraction-benchmark: mean precision, mean recall, and the F1 of those means.</summary>
internal sealed class WholeBodyMeasure : IMeasure
{
    public string Name => "html-body";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var scores = PageCollection.Read(dataFolder, "article_extraction_benchmark")
            .Select(item => (item, Score: Score(item)))
            .ToList();
        if (scores.Count == 0) yield break;
        PageCollection.WriteDetails(
            Name, scores.Select(score => $"{score.Score.Precision:0.000}\t{score.Score.Recall:0.000}\t{score.item.Half}\t{score.item.Id}"));
        foreach (var (suffix, part) in PageCollection.Halves(scores))
        {
            var precision = part.Average(score => score.Precision);
            var recall = part.Average(score => score.Recall);
            yield return new MeasureRow("page body F1" + suffix, 2 * precision * recall / (precision + recall), 0.96);
            yield return new MeasureRow("page body precision" + suffix, precision);
            yield return new MeasureRow("page body recall" + suffix, recall);
        }
    }

    private static (double Precision, double Recall) Score(PageCollection.Item item) =>
        Shingles.Compare(item.Truth.GetProperty("text").GetString()!, PageCollection.BodyOf(PageCollection.Parse(item.Page)));
}
