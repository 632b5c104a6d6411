using System.Globalization;

namespace NewsArchive.Evaluation.Stories;

/// <summary>
/// Whether two articles of a mixed archive are in one story, held to pairs that two readers judged: of a stratum of likeness and days
/// apart, and weighted by how many such pairs the archive has. A pair on which the readers differ counts neither way.
/// </summary>
internal sealed class HaystackMeasure : IMeasure
{
    public string Name => "haystack";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "haystack", "haystack.tsv");
        if (!File.Exists(file) || MixedArchive.Of(dataFolder) is not { } archive) yield break;
        archive.Importer.GroupStories(most: null, CancellationToken.None);
        var stories = archive.Stories.All()
            .SelectMany(story => story.Articles.Select(article => (article.ExternalId, story.Id)))
            .Where(pair => pair.ExternalId is not null)
            .ToDictionary(pair => pair.ExternalId!, pair => pair.Id, StringComparer.Ordinal);
        var pairs = File.ReadLines(file).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells[2] == "E" == (cells[3] == "E"))
            .Select(cells => new Pair(
                stories.TryGetValue(cells[0], out var one) && stories.TryGetValue(cells[1], out var other) && one == other,
                cells[2] == "E", double.Parse(cells[4], CultureInfo.InvariantCulture))).ToList();
        foreach (var row in Rows("drawn", pairs, _ => 1, .78, target: null, null)) yield return row;
        foreach (var row in Rows("weighted", pairs, pair => pair.Weight, null, .80, .65)) yield return row;
    }

    private static IEnumerable<MeasureRow> Rows(
        string how, List<Pair> pairs, Func<Pair, double> weight, double? f1, double? target, double? recallTarget)
    {
        double Sum(bool isTold, bool isTrue) => pairs.Where(pair => pair.IsTold == isTold && pair.IsTrue == isTrue).Sum(weight);
        var (right, wrong, missed) = (Sum(true, true), Sum(true, false), Sum(false, true));
        var (precision, recall) = (right / Math.Max(1e-9, right + wrong), right / Math.Max(1e-9, right + missed));
        yield return new MeasureRow($"same event in a mixed archive, {how}, precision", precision, target);
        yield return new MeasureRow($"same event in a mixed archive, {how}, recall", recall, recallTarget);
        yield return new MeasureRow(
            $"same event in a mixed archive, {how}, F1", 2 * precision * recall / Math.Max(1e-9, precision + recall), f1);
    }

    private sealed record Pair(bool IsTold, bool IsTrue, double Weight);
}
