using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsArchive.Core.Importing;

namespace NewsArchive.Evaluation.Formats;

/// <summary>
/// Feeds and pages in many encodings. One that names its encoding, or is Unicode, is read right where every word beyond
/// ASCII of its articles stands in the file as another program decoded it.
/// </summary>
internal sealed partial class EncodingMeasure : IMeasure
{
    private static readonly FileParser Parser = new(KnownFormats.All, new ImportOptions());

    public string Name => "encodings";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var (read, right, silent, undeclared) = (0, 0, 0, 0);
        foreach (var item in JsonLinesFile.Read(dataFolder, "formats", "encodings.jsonl"))
        {
            var path = Path.Combine(dataFolder, "formats", item.GetProperty("path").GetString()!);
            var results = Parser.Parse(path).SelectMany(parsed => parsed.Result.Articles).ToList();
            var words = results.SelectMany(article => article.Blocks.Select(block => block.Text).Append(article.Headline?.Value ?? ""))
                .SelectMany(Words)
                .ToHashSet();
            if (words.Count == 0)
            {
                continue;
            }

            if (IsDeclared(item, File.ReadAllBytes(path)))
            {
                read++;
                right += IsRight(words, Truth(item, path)) ? 1 : 0;
            }
            else
            {
                undeclared++;
                silent += results.TrueForAll(article => article.Problems.Count == 0) ? 1 : 0;
            }
        }

        if (read + undeclared > 0)
        {
            yield return new MeasureRow("encodings decoded right where named", (double)right / read, 1);
            yield return new MeasureRow("encodings assumed silently", (double)silent / Math.Max(1, undeclared), 0, LowerIsBetter: true);
        }
    }

    private static bool IsDeclared(JsonElement item, byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1024)));
        return item.GetProperty("encoding").GetString()!.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("encoding=", StringComparison.Ordinal))
            || head.Contains("charset=", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file's text; the collection's own is cut, so it is decoded here under the name that the collection gives.</summary>
    private static string Truth(JsonElement item, string path)
    {
        var name = item.GetProperty("encoding").GetString()!;
        var known = name switch
        {
            "CP932" => "shift_jis",
            "CP949" => "ks_c_5601-1987",
            "TIS-620" => "windows-874",
            "MacCyrillic" => "x-mac-cyrillic",
            "MacRoman" => "macintosh",
            _ when name.StartsWith("windows-", StringComparison.Ordinal) => string.Join('-', name.Split('-').Take(2)),
            _ when name.StartsWith("iso-8859-", StringComparison.Ordinal) => string.Join('-', name.Split('-').Take(3)),
            _ => name,
        };
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(known)
            ?? Encoding.GetEncoding(known.Replace("-sig", "", StringComparison.Ordinal));
        var text = WebUtility.HtmlDecode(WebUtility.HtmlDecode(encoding.GetString(File.ReadAllBytes(path))));
        return text + Tags().Replace(text, ""); // a word may have tags within
    }

    private static bool IsRight(HashSet<string> words, string truth) =>
        Share.Of(words, word => truth.Contains(word, StringComparison.Ordinal)) > .98;

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter) && !Ascii.IsValid(word));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
