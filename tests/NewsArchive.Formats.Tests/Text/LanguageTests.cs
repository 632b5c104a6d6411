using System.Text;
using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

/// <summary>
/// Clippings and pages in ten languages. <c>Languages/xx.tsv</c> has a row for each judged line: what it is, the line, and what it means.
/// </summary>
public sealed class LanguageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsArchive.Formats.Tests", "Languages");

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.tsv").Order())
        {
            foreach (var row in Read(file).Where(row => row[0] is not ("headline" or "body")))
                data.Add(Path.GetFileNameWithoutExtension(file), row[0], row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_line_is_read_as_its_readers_do(string language, string kind, string line, string expected) =>
        Assert.Equal(kind == "sentences" ? line : expected, Reading(language, kind, line) ?? "");

    private static string? Reading(string language, string kind, string line) => kind switch
    {
        "date" => Article(language, line).Date?.Value.Text,
        "byline" => Article(language, line).Byline?.Value,
        "dateline" => Parse($"{Row(language, "headline")}\n\n{line}\n\n{Row(language, "body")}\n").Dateline?.Value,
        "page-date" => Page(language, line).Date is { } date && !IsChange(date) ? date.Value.Text : null,
        "page-changed" => Page(language, line).Date is { } date && IsChange(date) ? date.Value.Text : null,
        "page-byline" => Page(language, line).Byline?.Value,
        "page-lead" => Page(language, line, isLead: true).Date?.Value.Text,
        "sentences" => Sentences(line),
        "quotes" => Quotes(line),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of row."),
    };

    /// <summary>A headline, the line below it, and a text.</summary>
    private static ParsedArticle Article(string language, string line) =>
        Parse($"{Row(language, "headline")}\n{line}\n\n{Row(language, "body")}\n");

    /// <summary>A saved page that tells nothing in its metadata; the lines stand below the headline, or one opens the text.</summary>
    private static ParsedArticle Page(string language, string line, bool isLead = false)
    {
        var (headline, body) = (Row(language, "headline"), Row(language, "body"));
        var lines = isLead ? $"<p>{line}</p>" : string.Concat(line.Split(" ¦ ").Select(part => $"<div>{part}</div>"));
        var page = $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{headline}</title></head><body>"
            + $"<article><h1>{headline}</h1>{lines}<p>{body}</p><p>{body}</p></article></body></html>";
        return new HtmlFormat().Parse(new Original("page.html", Encoding.UTF8.GetBytes(page))).Articles.Single();
    }

    private static bool IsChange(DateField date) => date.Evidence.Rule.Contains("changed", StringComparison.Ordinal);

    /// <summary>The sentences with bars between them, as the rows have them.</summary>
    private static string Sentences(string line)
    {
        var parts = line.Split('|');
        var gap = parts[0].Any(letter => letter > '\u2E80') ? "" : " ";
        var text = string.Join(gap, parts);
        return string.Join('|', Formats.Text.Sentences.Of(text).Select(sentence => sentence.In(text)));
    }

    private static string Quotes(string line)
    {
        var closers = "";
        return string.Join('|', QuotationMarks.Quoted(line, ref closers).Select(range => range.In(line).Trim(' ', ',', '\u00A0')));
    }

    private static string Row(string language, string kind) =>
        Read(Path.Combine(Folder, language + ".tsv")).Single(row => row[0] == kind)[1];

    private static IEnumerable<string[]> Read(string file) => File.ReadLines(file).Select(line => line.Split('\t'));

    private static ParsedArticle Parse(string text) =>
        new ClippingFormat().Parse(new Original("clip.txt", Encoding.UTF8.GetBytes(text))).Articles.Single();
}
