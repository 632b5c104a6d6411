using System.Text.Json;
using NewsArchive.Core.Comparing;
using NewsArchive.Formats;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>Pairs of reports whose sentences two readers aligned. Each sentence is a block, so that the readers' numbers hold.</summary>
internal static class AlignedPairs
{
    internal sealed record Pair(string Name, Report A, Report B, HashSet<(int A, int B)> Links, HashSet<(int A, int B)> Disputed);

    public static IEnumerable<Pair> Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "events", "aligned_pairs.json");
        if (!File.Exists(path))
        {
            yield break;
        }

        using var file = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var pair in file.RootElement.EnumerateArray())
        {
            yield return new Pair(
                pair.GetProperty("pair").GetString()!, ReportOf(pair.GetProperty("a")), ReportOf(pair.GetProperty("b")), LinksOf(pair, "links"), LinksOf(pair, "disputed"));
        }
    }

    /// <summary>The links of a comparison between the readers' sentences.</summary>
    public static HashSet<(int A, int B)> Found(Comparison comparison) =>
        [.. comparison.Links.Select(link => (comparison.A.Sentences[link.A].Block, comparison.B.Sentences[link.B].Block))];

    private static Report ReportOf(JsonElement side) => Report.Of(
        side.GetProperty("id").GetString()!,
        side.GetProperty("title").GetString(),
        new ParsedArticle { Blocks = [.. side.GetProperty("sentences").EnumerateArray().Select(sentence => new Block(BlockKind.Paragraph, sentence.GetString()!))] });

    private static HashSet<(int A, int B)> LinksOf(JsonElement pair, string name) =>
        [.. pair.GetProperty(name).EnumerateArray().Select(link => (Number(link[0]), Number(link[1])))];

    // The readers write A1 for the first sentence.
    private static int Number(JsonElement label) => int.Parse(label.GetString().AsSpan(1)) - 1;
}
