using NewsArchive.Formats.Contract;
using NewsArchive.Formats.NinJs;

namespace NewsArchive.Evaluation.Formats;

/// <summary>The standard's own examples of items that are valid and that are not.</summary>
internal sealed class NinJsMeasure : IMeasure
{
    public string Name => "ninjs";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var items = JsonLinesFile.Read(dataFolder, "formats", "ninjs.jsonl")
            .Select(item => (
                Verdict: item.GetProperty("verdict").GetString(),
                Result: new NinJsFormat()
                    .Parse(
                        new Original(
                            "item.json", File.ReadAllBytes(Path.Combine(dataFolder, "formats", item.GetProperty("path").GetString()!))))))
            .ToList();
        if (items.Count == 0)
        {
            yield break;
        }

        yield return new MeasureRow(
            "ninjs valid items read without complaint",
            Share.Of(items.FindAll(item => item.Verdict == "pass"), item => !IsFaulted(item.Result)));
        yield return new MeasureRow(
            "ninjs invalid items complained of", Share.Of(items.FindAll(item => item.Verdict == "fail"), item => IsFaulted(item.Result)));
    }

    /// <summary>Many of the valid examples have no text, which is the archive's complaint and not the standard's.</summary>
    private static bool IsFaulted(ParseResult result) =>
        result.Problems.Concat(result.Articles.SelectMany(article => article.Problems))
            .Any(problem => problem.Code is "not-as-ninjs" or "malformed-json" or "no-uri");
}
