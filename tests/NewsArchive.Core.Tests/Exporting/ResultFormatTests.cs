using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exporting;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.NinJs;

namespace NewsArchive.Core.Tests.Exporting;

public sealed class ResultFormatTests
{
    private static readonly ExportedArticle Hostile = new(
        new ArticleSummary
        {
            Id = 7,
            Headline = "=1+1, \"or\" 50% & {more} \\ ~",
            HeadlineBasis = Basis.Stated,
            SourceName = "Osterby Post",
            Date = "2001-05-03",
            DateBasis = Basis.Inferred,
            WordCount = 12
        },
        Byline: "@Ines_Carro", Url: "https://example.org/a{b}?c=1,2", Language: "en", Text: "One.\nTwo.",
        Permalink: "https://archive.example/articles/7/x");

    private static readonly ExportedArticle Bare = new(new ArticleSummary { Id = 8 }, null, null, null, "", "/articles/8/untitled");

    [Fact]
    public void A_spreadsheet_runs_nothing()
    {
        var rows = Written(new CsvResults()).Split("\r\n");

        Assert.StartsWith("\uFEFFid,headline", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("7,\"'=1+1, \"\"or\"\" 50% & {more} \\ ~\",stated,Osterby Post,2001-05-03,inferred,'@Ines_Carro,", rows[1],
            StringComparison.Ordinal);
        Assert.Equal("8,,,,,,,,,0,,/articles/8/untitled,", rows[2]);
    }

    [Theory]
    [InlineData("＝1+1")]
    [InlineData("\n=1+1")]
    [InlineData("-1+1")]
    public void A_formula_is_none_in_any_width(string headline)
    {
        using var output = new MemoryStream();
        new CsvResults().Write(output, [Bare with { Summary = new ArticleSummary { Id = 9, Headline = headline } }]);

        Assert.Contains("'" + headline, System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("ninjs")]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    public void Articles_are_written_as_they_come(string format)
    {
        using var output = new MemoryStream();
        var beforeLast = 0L;

        ResultFormats.Find(format)!.Write(output, Articles());

        Assert.InRange(beforeLast, output.Length / 2, output.Length);
        IEnumerable<ExportedArticle> Articles()
        {
            for (var number = 0; number < 2000; number++)
            {
                beforeLast = output.Length;
                yield return Hostile;
            }
        }
    }

    [Fact]
    public void Every_line_is_JSON()
    {
        var lines = Written(new JsonLinesResults()).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal("One.\nTwo.", lines[0].GetProperty("text").GetString());
        Assert.Equal("2001-05-03", lines[0].GetProperty("date").GetString());
        Assert.False(lines[1].TryGetProperty("date", out _));
    }

    [Fact]
    public void Ninjs_items_have_a_uri_and_only_certain_dates()
    {
        var items = JsonDocument.Parse(Written(new NinjsResults())).RootElement;

        Assert.Equal(2, items.GetArrayLength());
        Assert.Equal("https://archive.example/articles/7/x", items[0].GetProperty("uri").GetString());
        Assert.Equal("2001-05-03T00:00:00Z", items[0].GetProperty("contentcreated").GetString());
        Assert.Equal(["uri", "type", "standard", "representationtype"], items[1].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Ninjs_items_are_read_back_as_they_were()
    {
        var item = JsonDocument.Parse(Written(new NinjsResults())).RootElement[0].GetRawText();

        var result = new NinJsFormat().Parse(new Original("item.json", System.Text.Encoding.UTF8.GetBytes(item)));

        var article = Assert.Single(result.Articles);
        Assert.Empty(article.Problems);
        Assert.Equal((Hostile.Summary.Headline, Hostile.Byline, Hostile.Summary.SourceName),
            (article.Headline?.Value, article.Byline?.Value, article.Source?.Value));
        Assert.Equal(["One.", "Two."], article.Blocks.Select(block => block.Text));
        Assert.Equal("en", article.Language?.Value);
        Assert.StartsWith("2001-05-03", article.Date?.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_is_escaped()
    {
        var written = Written(ResultFormats.Find("bib")!);

        Assert.Contains("title = {{=1+1, \"or\" 50\\% \\& \\{more\\} \\textbackslash{} \\textasciitilde{}}},", written,
            StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/a%7Bb%7D?c=1,2},", written, StringComparison.Ordinal);
        Assert.Contains("note = {Date inferred from other reports},", written, StringComparison.Ordinal);
        Assert.Equal(written.Count(letter => letter == '{') - written.Split("\\{").Length,
            written.Count(letter => letter == '}') - written.Split("\\}").Length);
    }

    [Fact]
    public void RIS_records_end_one_after_the_other()
    {
        var records = Written(ResultFormats.Find("ris")!).Split("ER  - \r\n");

        Assert.Equal(3, records.Length);
        Assert.All(records[..2], record => Assert.StartsWith("TY  - NEWS\r\n", record, StringComparison.Ordinal));
        Assert.Equal("", records[2]);
    }

    [Fact]
    public void CSL_JSON_is_one_array_of_the_items()
    {
        var items = JsonDocument.Parse(Written(ResultFormats.Find("csl-json")!)).RootElement;
        using var none = new MemoryStream();
        ResultFormats.Find("csl-json")!.Write(none, []);

        Assert.Equal(["article-7", "article-8"], items.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal("[]\n", System.Text.Encoding.UTF8.GetString(none.ToArray()));
    }

    [Theory]
    [InlineData("ris", "DB  - Dock Archive")]
    [InlineData("wikipedia", "via=Dock Archive")]
    public void Lists_name_the_archive_as_it_is_called(string format, string expected)
    {
        using var output = new MemoryStream();
        ResultFormats.Find(format)!.Write(output, [Bare with { Archive = "Dock Archive" }]);

        Assert.Contains(
            expected, System.Text.Encoding.UTF8.GetString(output.ToArray()).Replace(" = ", "=", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chicago")]
    [InlineData("apa")]
    [InlineData("mla")]
    public void A_bibliography_is_in_alphabetical_order(string style)
    {
        using var output = new MemoryStream();
        string[] headlines = ["Zinc", "“Amber” washed up", "ferry", "Boats"];

        ResultFormats.Find(style)!.Write(
            output,
            headlines.Select((headline, i) => new ExportedArticle(
                new ArticleSummary { Id = i, Headline = headline, HeadlineBasis = Basis.Stated }, null, null, null, "", $"/articles/{i}")));
        var written = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["Amber", "Boats", "ferry", "Zinc"], written.Select(one => headlines.First(
            headline => one.Contains(headline.Trim('“').Split('”')[0], StringComparison.OrdinalIgnoreCase)).Trim('“').Split('”')[0]));
    }

    private static string Written(IResultFormat format)
    {
        using var output = new MemoryStream();
        format.Write(output, [Hostile, Bare]);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
