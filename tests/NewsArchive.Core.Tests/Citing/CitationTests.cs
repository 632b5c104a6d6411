using System.Text.Json;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Tests.Citing;

public sealed class CitationTests
{
    private static readonly Citation Whole = new()
    {
        ArticleId = 7,
        Headline = "Council votes for a “second” bridge",
        Authors = Bylines.Read("By Ada Brook, Jan van der Meer and Leeds News Agency"),
        Source = "The Aire Courier",
        Date = Day("2021-03-03"),
        Language = "en",
        Url = "https://courier.example/bridge?a=1&b=2",
        Permalink = "https://archive.example/articles/7/council-votes",
        Archive = "NewsArchive",
    };

    private static readonly Citation Bare = new()
    {
        ArticleId = 8,
        Authors = [],
        Permalink = "https://archive.example/articles/8/untitled",
        Archive = "NewsArchive",
    };

    private static readonly Citation Inferred = Bare with
    {
        Headline = "Leaders fly home after the summit",
        IsSupplied = true,
        Source = "The Aire Courier",
        Date = Day("2018-09-20~"),
        IsInferred = true,
    };

    [Theory]
    [InlineData("By Ada Brook", "Brook|Ada")]
    [InlineData("Ada Brook and Hyung-jin Kim, Associated Press", "Brook|Ada;Kim|Hyung-jin;Associated Press|")]
    [InlineData("By Jan van der Meer, ada@courier.example", "van der Meer|Jan")]
    [InlineData("Al Jazeera staff", "Al Jazeera staff|")]
    [InlineData("Reuters", "Reuters|")]
    [InlineData("By our correspondent in Seoul", "our correspondent in Seoul|")]
    [InlineData("Brook, Ada; Ó Dálaigh, Piaras", "Brook|Ada;Ó Dálaigh|Piaras")]
    [InlineData("Brook, Ada", "Brook|Ada")]
    [InlineData("By Ada Brook and Per Holm in Leeds", "Brook|Ada;Holm|Per")]
    [InlineData("Ada Brook, Political Correspondent, 3 May 2019", "Brook|Ada")]
    [InlineData("Yusuf al-Rahman and María del Carmen de la Fuente", "al-Rahman|Yusuf;de la Fuente|María del Carmen")]
    [InlineData("Agence France-Presse", "Agence France-Presse|")]
    [InlineData("Staff and agencies in Leeds", "Staff and agencies|")]
    [InlineData("(Reporting by Ada Brook and Per Holm; editing by Ann Lund)", "Brook|Ada;Holm|Per")]
    [InlineData(null, "")]
    [InlineData(" - ", "")]
    public void Bylines_name_persons_and_organisations(string? byline, string names) =>
        Assert.Equal(names, string.Join(';', Bylines.Read(byline).Select(name => $"{name.Family}|{name.Given}")));

    [Theory]
    [InlineData(
        "chicago",
        "Brook, Ada, Jan van der Meer, and Leeds News Agency. “Council votes for a ‘second’ bridge.” The Aire Courier, March 3, "
            + "2021. https://courier.example/bridge?a=1&b=2.")]
    [InlineData(
        "apa",
        "Brook, A., van der Meer, J., & Leeds News Agency. (2021, March 3). Council votes for a “second” bridge. The Aire Courier. "
            + "https://courier.example/bridge?a=1&b=2")]
    [InlineData(
        "mla",
        "Brook, Ada, et al. “Council votes for a ‘second’ bridge.” The Aire Courier, 3 Mar. 2021, https://courier.example/bridge?a=1&b=2.")]
    [InlineData(
        "wikipedia",
        "{{cite news |last1=Brook |first1=Ada |last2=van der Meer |first2=Jan |author3=Leeds News Agency |title=Council votes for a "
            + "“second” bridge |work=The Aire Courier |date=3 March 2021 |url=https://courier.example/bridge?a=1&b=2}}")]
    public void Styles_write_what_is_known(string format, string text) => Assert.Equal(text, Write(format, Whole));

    [Theory]
    [InlineData(
        "chicago",
        "“[Leaders fly home after the summit].” The Aire Courier, [ca. September 20, 2018]. https://archive.example/articles/8/untitled.")]
    [InlineData(
        "apa",
        "[Leaders fly home after the summit]. (ca. 2018, September 20). The Aire Courier. https://archive.example/articles/8/untitled")]
    [InlineData(
        "mla",
        "“[Leaders fly home after the summit].” The Aire Courier, [circa 20 Sept. 2018], https://archive.example/articles/8/untitled.")]
    [InlineData(
        "wikipedia",
        "{{cite news |title=&#91;Leaders fly home after the summit&#93; |work=The Aire Courier |date=c. 2018 |orig-date=about 20 "
            + "September 2018, inferred from other reports |via=NewsArchive}}")]
    public void What_is_supplied_or_inferred_is_marked(string format, string text) => Assert.Equal(text, Write(format, Inferred));

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        Assert.Equal(
            "“[No headline].” n.d. https://archive.example/articles/8/untitled.",
            Write("chicago", Bare).Replace(Bare.Title, "[No headline]", StringComparison.Ordinal));
        Assert.DoesNotContain("issued", Write("csl-json", Bare), StringComparison.Ordinal);
        Assert.DoesNotContain("DA  - ", Write("ris", Bare), StringComparison.Ordinal);
        Assert.DoesNotContain("year", Write("bibtex", Bare), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mayor says “never”", "“The mayor says ‘never.’”")] // the stop stands within the quotation
    [InlineData("The mayor asks “why?”", "“The mayor asks ‘why?’”")]
    [InlineData("The bridge is the drivers’", "“The bridge is the drivers’.”")] // an apostrophe closes nothing
    [InlineData("The bridge \"stands\"", "“The bridge 'stands.'”")]
    public void A_title_is_ended_once_and_within_its_marks(string headline, string written) =>
        Assert.StartsWith(written, Write("chicago", Bare with { Headline = headline }), StringComparison.Ordinal);

    [Theory]
    [InlineData("2021-05-03/2021-05-05", "|date=3–5 May 2021 ")]
    [InlineData("2021-04-30/2021-05-02", "|date=30 April – 2 May 2021 ")]
    [InlineData("2020-12-31/2021-01-01", "|date=31 December 2020 – 1 January 2021 ")]
    [InlineData("2021-05~", "|date=c. 2021 |orig-date=about May 2021 ")] // the template takes no doubt of a month
    [InlineData("2021-05/2021-07", "|orig-date=")]
    public void Wikipedia_takes_dates_as_its_template_does(string date, string written) =>
        Assert.Contains(written, Write("wikipedia", Bare with { Date = Day(date) }), StringComparison.Ordinal);

    [Theory]
    [InlineData("2018~", "chicago", "[ca. 2018]")]
    [InlineData("2018-09?", "mla", "[circa Sept. 2018]")]
    [InlineData("2018-09-20~/2018-09-25", "chicago", "[between about 20 September 2018 and 25 September 2018]")]
    [InlineData("2018-09-20/2018-09-25", "chicago", "between 20 and 25 September 2018")]
    public void A_doubt_is_said_once(string date, string format, string written) =>
        Assert.Contains(written, Write(format, Bare with { Date = Day(date) }), StringComparison.Ordinal);

    [Fact]
    public void Ris_has_a_tag_a_line()
    {
        var lines = Write("ris", Whole).Split("\r\n");

        Assert.Equal("TY  - NEWS", lines[0]);
        Assert.Equal("ER  - ", lines[^1]);
        Assert.Contains("AU  - van der Meer, Jan", lines);
        Assert.Contains("DA  - 2021/03/03", lines);
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public void Csl_json_gives_the_parts_of_names_and_dates()
    {
        var item = JsonSerializer.Deserialize<JsonElement>(Write("csl-json", Whole))[0];

        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("van der Meer", item.GetProperty("author")[1].GetProperty("family").GetString());
        Assert.Equal("Leeds News Agency", item.GetProperty("author")[2].GetProperty("literal").GetString());
        Assert.Equal(
            "[[2021,3,3]]",
            item.GetProperty("issued")
                .GetProperty("date-parts")
                .ToString()
                .Replace(" ", "", StringComparison.Ordinal)
                .ReplaceLineEndings(""));
        Assert.True(
            JsonSerializer.Deserialize<JsonElement>(Write("csl-json", Inferred))[0]
                .GetProperty("issued")
                .GetProperty("circa")
                .GetBoolean());
    }

    [Fact]
    public void BibTeX_is_escaped()
    {
        var entry = Write("bibtex", Whole with { Headline = "50% of {a} & #b_c" });

        Assert.Contains(@"title = {{50\% of \{a\} \& \#b\_c}}", entry, StringComparison.Ordinal);
        Assert.Contains("author = {Brook, Ada and van der Meer, Jan and {Leeds News Agency}}", entry, StringComparison.Ordinal);
        Assert.Contains("date = {2018-09-20~}", Write("bibtex", Inferred), StringComparison.Ordinal);
    }

    private static string Write(string format, Citation citation) => CitationFormats.Find(format)!.Write(citation);

    private static EdtfDate Day(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
