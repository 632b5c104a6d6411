using System.Text.Json;

namespace NewsArchive.Evaluation.Html;

/// <summary>
/// F over segments that must and must not appear in the body, counted as trafilatura's evaluation counts them; white space normalised.
/// </summary>
internal sealed class SegmentMeasure : IMeasure
{
    private readonly record struct Counts(int Found, int Missed, int Wrong, int Rightly);

    public string Name => "html-segments";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var details = new List<string>();
        var scores = PageCollection.Read(dataFolder, "trafilatura").Select(item => (item, Score: Score(item, details))).ToList();
        if (scores.Count == 0) yield break;
        PageCollection.WriteDetails(Name, details);
        foreach (var (suffix, part) in PageCollection.Halves(scores))
        {
            var found = part.Sum(score => score.Found);
            var precision = (double)found / (found + part.Sum(score => score.Wrong));
            var recall = (double)found / (found + part.Sum(score => score.Missed));
            yield return new MeasureRow("page segments F" + suffix, 2 * precision * recall / (precision + recall), 0.90);
            yield return new MeasureRow("page segments precision" + suffix, precision);
            yield return new MeasureRow("page segments recall" + suffix, recall);
        }
    }

    private static Counts Score(PageCollection.Item item, List<string> details)
    {
        var body = Normal(PageCollection.BodyOf(PageCollection.Parse(item.Page)));
        var must = Segments(item.Truth, "must_contain");
        var mustNot = Segments(item.Truth, "must_not_contain");
        details.AddRange(must.Where(segment => !Has(body, segment)).Select(segment => $"missed\t{item.Half}\t{item.Id}\t{segment}"));
        details.AddRange(mustNot.Where(segment => Has(body, segment)).Select(segment => $"wrong\t{item.Half}\t{item.Id}\t{segment}"));
        var found = must.Count(segment => Has(body, segment));
        var wrong = mustNot.Count(segment => Has(body, segment));
        return new Counts(found, must.Count - found, wrong, mustNot.Count - wrong);
    }

    private static bool Has(string body, string segment) => body.Contains(segment, StringComparison.Ordinal);

    private static List<string> Segments(JsonElement truth, string key) =>
        truth.GetProperty(key).EnumerateArray().Select(segment => Normal(segment.GetString()!)).ToList();

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
