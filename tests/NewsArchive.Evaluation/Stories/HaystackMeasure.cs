using System.Globalization;
using NewsArchive.Core;

namespace NewsArchive.Evaluation.Stories;

/// <summary>
/// Whether two articles of a mixed archive are in one story, held to pairs that two readers judged: of a stratum of likeness and days
/// apart, and weighted by how many such pairs the archive has. A pair on which the readers differ counts neither way.
/// </summary>
internal sealed class HaystackMeasure : IMeasure
{
    private static readonly double[] Bands = [0, .25, .55, .70, .85, .95, 1.01]; // of what is said of a pair

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
        var likely = Likely(archive);
        var pairs = File.ReadLines(file).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells[2] == "E" == (cells[3] == "E"))
            .Select(cells => new Pair(
                stories.TryGetValue(cells[0], out var one) && stories.TryGetValue(cells[1], out var other) && one == other,
                cells[2] == "E", double.Parse(cells[4], CultureInfo.InvariantCulture), likely.GetValueOrDefault((cells[0], cells[1]))))
            .ToList();
        foreach (var row in Rows("drawn", pairs, _ => 1, .78, target: null, null)) yield return row;
        foreach (var row in Reliability(pairs)) yield return row;
        foreach (var row in Rows("weighted", pairs, pair => pair.Weight, null, .80, .65)) yield return row;
    }

    /// <summary>How likely two articles are to tell the same event, by the links that the archive keeps; both ways round.</summary>
    private static Dictionary<(string, string), double> Likely(Archive archive) => archive.Storage.Read(connection => connection.List(
        """
        SELECT a.external_id, b.external_id, l.same_event FROM story_links l
        JOIN articles a ON a.id = l.article_id JOIN articles b ON b.id = l.other_id
        WHERE a.external_id IS NOT NULL AND b.external_id IS NOT NULL
        """,
        row => (One: row.GetString(0), Other: row.GetString(1), Probability: row.GetDouble(2))))
        .SelectMany(link => new[] { ((link.One, link.Other), link.Probability), ((link.Other, link.One), link.Probability) })
        .DistinctBy(link => link.Item1).ToDictionary(link => link.Item1, link => link.Probability);

    private static IEnumerable<MeasureRow> Reliability(List<Pair> pairs) => Bands.Zip(Bands.Skip(1)).Select(band =>
    {
        var said = pairs.Where(pair => pair.Said >= band.First && pair.Said < band.Second).ToList();
        return new MeasureRow(
            string.Create(
                CultureInfo.InvariantCulture,
                $"same event, said {band.First:0.00}–{Math.Min(1, band.Second):0.00}, true of {said.Count}"),
            said.Count == 0 ? 0 : (double)said.Count(pair => pair.IsTrue) / said.Count, null);
    });

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

    /// <summary>A judged pair.</summary>
    /// <param name="IsTold">Whether both are of one story.</param>
    /// <param name="IsTrue">Whether the readers say so.</param>
    /// <param name="Weight">How many such pairs the archive has for each that was drawn.</param>
    /// <param name="Said">The probability that the archive gives; 0 where it keeps no link.</param>
    private sealed record Pair(bool IsTold, bool IsTrue, double Weight, double Said);
}
