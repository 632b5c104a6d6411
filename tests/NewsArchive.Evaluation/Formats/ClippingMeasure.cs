using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Text;

namespace NewsArchive.Evaluation.Formats;

/// <summary>Files of a headline, blank lines and paragraphs: whether each of these is taken for what it is.</summary>
internal sealed class ClippingMeasure : IMeasure
{
    public string Name => "clippings";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var (headlines, paragraphs, files, all) = (0, 0, 0, 0);
        foreach (var item in JsonLinesFile.Read(dataFolder, "bulk", "bbc.jsonl"))
        {
            var path = Path.Combine(dataFolder, "bulk", item.GetProperty("file").GetString()!);
            var article = new ClippingFormat()
                .Parse(new Original(Path.GetFileName(path), File.ReadAllBytes(path))).Articles is [var first, ..]
                ? first
                : null;
            var taken = (article?.Blocks.Where(block => block.IsText).Select(block => block.Text) ?? []).ToHashSet();
            var parts = TextDecoding.Decode(File.ReadAllBytes(path)).Source.Text.ReplaceLineEndings("\n").Split("\n\n")
                .Select(text => WhiteSpace.Normalise(text)).Where(text => text.Length > 0).ToList();
            var expected = parts.Skip(1).ToList();
            files++;
            headlines += article?.Headline?.Value == parts[0] ? 1 : 0;
            all += expected.Count;
            paragraphs += expected.Count(taken.Contains);
        }

        if (files > 0)
        {
            yield return new MeasureRow("clippings: headlines right", (double)headlines / files);
            yield return new MeasureRow("clippings: paragraphs right", (double)paragraphs / all);
        }
    }
}
