using System.Text.Json;
using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>Pairs of reports whose sentences two readers aligned. Each sentence is a block, so that the readers' numbers hold.</summary>
internal static class AlignedPairs
{
    /// <summary>Two reports as the readers aligned them.</summary>
    /// <param name="Event">The event that both tell; several pairs may tell one.</param>
    /// <param name="A">The first.</param>
    /// <param name="B">The second.</param>
    /// <param name="Links">What both readers linked, and whether they say the same.</param>
    /// <param name="Disputed">What one of them did; it counts neither way.</param>
    internal sealed record Pair(
        string Event, Report A, Report B, IReadOnlyDictionary<(int A, int B), bool> Links, HashSet<(int A, int B)> Disputed)
    {
        public SentencePairs Sentences { get; } = new(
            SentenceAligner.TermsOf(A.Sentences, A.Language), SentenceAligner.TermsOf(B.Sentences, B.Language));

        /// <summary>Two of the archive's sentences as the readers number them.</summary>
        public (int A, int B) Numbers(int a, int b) => (A.Sentences[a].Block, B.Sentences[b].Block);
    }

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
                pair.GetProperty("event_name").GetString()!,
                ReportOf(pair.GetProperty("a")),
                ReportOf(pair.GetProperty("b")),
                pair.GetProperty("links").EnumerateArray().ToDictionary(LinkOf, link => link[2].GetString() == "same"),
                [.. pair.GetProperty("disputed").EnumerateArray().Select(LinkOf)]);
        }
    }

    private static Report ReportOf(JsonElement side) => Report.Of(
        side.GetProperty("id").GetString()!,
        side.GetProperty("title").GetString(),
        new ParsedArticle
        {
            Blocks =
            [
                .. side.GetProperty("sentences").EnumerateArray().Select(sentence => new Block(BlockKind.Paragraph, sentence.GetString()!)),
            ],
        });

    private static (int A, int B) LinkOf(JsonElement link) => (Number(link[0]), Number(link[1]));

    // The readers write A1 for the first sentence.
    private static int Number(JsonElement label) => int.Parse(label.GetString().AsSpan(1)) - 1;
}
