using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html;

namespace NewsArchive.Evaluation.Html;

/// <summary>The collections of saved pages: a line of JSON for each, the page beside it.</summary>
internal static class PageCollection
{
    /// <summary>One page with what is known of it.</summary>
    internal sealed record Item(string Id, JsonElement Truth, Original Page)
    {
        /// <summary>
        /// Rules were developed looking at one half of each collection; the other half checks that they generalise.
        /// The half is a property of the page's name, so that it never changes.
        /// </summary>
        public bool IsForChecking => (SHA256.HashData(Encoding.UTF8.GetBytes(Id))[0] & 1) == 1;

        public string Half => IsForChecking ? "checking half" : "development half";
    }

    public static IEnumerable<Item> Read(string dataFolder, string name)
    {
        var pages = Path.Combine(dataFolder, "pages");
        var list = Path.Combine(pages, name + ".jsonl");
        if (!File.Exists(list)) yield break;
        foreach (var line in File.ReadLines(list))
        {
            // The collection was written by Python, whose NaN is no JSON.
            var truth = JsonSerializer.Deserialize<JsonElement>(line.Replace(": NaN", ": null", StringComparison.Ordinal));
            var file = Path.Combine(pages, truth.GetProperty("html").GetString()!);
            if (!File.Exists(file)) continue;
            yield return new Item(
                truth.GetProperty("id").GetString()!, truth, new Original(Path.GetFileName(file), File.ReadAllBytes(file)));
        }
    }

    public static ParsedArticle? Parse(Original page) => new HtmlFormat().Parse(page).Articles is [var article, ..] ? article : null;

    public static string BodyOf(ParsedArticle? article) =>
        article is null ? "" : string.Join("\n\n", article.Blocks.Where(block => block.IsText).Select(block => block.Text));

    /// <summary>The figure for all pages and for each half.</summary>
    public static IEnumerable<(string Suffix, List<T> Part)> Halves<T>(IReadOnlyList<(Item Item, T Score)> scores) =>
    [
        ("", scores.Select(score => score.Score).ToList()),
        (", development half", scores.Where(score => !score.Item.IsForChecking).Select(score => score.Score).ToList()),
        (", checking half", scores.Where(score => score.Item.IsForChecking).Select(score => score.Score).ToList()),
    ];

    /// <summary>Writes a line for every page to a file of that name in NEWSARCHIVE_DETAILS, for looking into single pages.</summary>
    public static void WriteDetails(string name, IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_DETAILS") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, name + ".tsv"), lines);
    }
}
