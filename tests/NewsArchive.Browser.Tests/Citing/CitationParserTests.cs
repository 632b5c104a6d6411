using System.Text.Json;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>Citations as a parser of other people understands them.</summary>
public sealed class CitationParserTests
{
    private static readonly Citation Whole = new()
    {
        ArticleId = 7,
        Headline = "50% of {braces} & #marks_: “a second” bridge – Élysée",
        Authors = Bylines.Read("By Ada Brook, Jan van der Meer and Leeds News Agency"),
        Source = "The Aire Courier & Post",
        Date = EdtfDate.Day(new DateOnly(2021, 3, 4)),
        Language = "en",
        Url = "https://courier.example/bridge?a=1&b=2",
        Permalink = "https://archive.example/articles/7/bridge",
        Archive = "NewsArchive",
    };

    [BrowserTheory]
    [InlineData("bibtex", "[[2021,3,4]]", "Brook;Meer;Leeds News Agency")]
    [InlineData("ris", "[[2021]]", "")] // of a newspaper's record this parser takes only the year, and no authors
    [InlineData("csl-json", "[[2021,3,4]]", "Brook;Meer;Leeds News Agency")]
    public async Task A_parser_reads_back_what_was_written(string format, string date, string authors)
    {
        var read = await ReadAsync(CitationFormats.Find(format)!.Write(Whole));

        Assert.Equal("50% of {braces} & #marks_: “a second” bridge – Élysée", read.GetProperty("title").GetString());
        Assert.Equal("The Aire Courier & Post", read.GetProperty("container-title").GetString());
        Assert.Equal("https://courier.example/bridge?a=1&b=2", read.GetProperty("URL").GetString());
        Assert.Equal(date, read.GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal(authors, read.TryGetProperty("author", out var names) ? string.Join(';', names.EnumerateArray().Select(Family)) : "");
    }

    [BrowserTheory]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    public async Task A_citation_of_which_nearly_nothing_is_known_is_read_too(string format)
    {
        var read = await ReadAsync(
            CitationFormats.Find(format)!.Write(
                new Citation { ArticleId = 8, Authors = [], Permalink = "https://archive.example/articles/8", Archive = "NewsArchive" }));

        Assert.Equal("https://archive.example/articles/8", read.GetProperty("URL").GetString());
        Assert.False(read.TryGetProperty("issued", out _));
    }

    [BrowserTheory]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    public async Task A_parser_reads_back_the_title_of_every_case(string format)
    {
        foreach (var (name, citation) in CitationCases.All)
        {
            var read = await ReadAsync(CitationFormats.Find(format)!.Write(citation));

            Assert.Equal((name, citation.Title), (name, read.GetProperty("title").GetString()));
            Assert.Equal(
                (name, citation.Source), (name, read.TryGetProperty("container-title", out var source) ? source.GetString() : null));
        }
    }

    /// <summary>The family name without particles, which formats keep in different places; the whole name of an organisation.</summary>
    private static string Family(JsonElement author) =>
        (author.TryGetProperty("literal", out var literal) ? literal : author.GetProperty("family"))
            .GetString()!.Replace("van der ", "", StringComparison.Ordinal);

    private static Task<JsonElement> ReadAsync(string citation) => Node.RunAsync("read-citation.js", citation);
}
