using System.Text.Json;
using NewsArchive.Core.Comparing;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>
/// Accuracy on MRPC: a pair is a paraphrase where its two sentences, compared as two reports of one sentence each, say the same.
/// The threshold is that of the degree; nothing is fitted to a half that is measured.
/// </summary>
internal sealed class ParaphraseMeasure : IMeasure
{
    public string Name => "compare-paraphrase";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "events", "mrpc.jsonl");
        if (!File.Exists(path))
        {
            yield break;
        }

        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            using var pair = JsonDocument.Parse(line);
            var isSame = SentenceAligner.SaySame(
                pair.RootElement.GetProperty("text").GetString()!, pair.RootElement.GetProperty("text2").GetString()!);
            right += isSame == (pair.RootElement.GetProperty("paraphrase").GetInt32() == 1) ? 1 : 0;
            all++;
        }

        yield return new MeasureRow("compare paraphrase accuracy", right / (double)all, 0.75);
    }
}
