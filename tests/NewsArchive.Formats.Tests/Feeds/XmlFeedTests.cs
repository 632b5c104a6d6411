using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Feeds;

namespace NewsArchive.Formats.Tests.Feeds;

public sealed class XmlFeedTests
{
    [Fact]
    public void A_record_holds_the_exact_bytes_of_its_item()
    {
        var feed = "<rss version='2.0'>\r\n<channel><item  id='1'><title>Möwe</title></item "
            + ">\r\n<item><title>Zwei</title>\r\n</item></channel></rss>";
        Assert.Equal(["<item  id='1'><title>Möwe</title></item >", "<item><title>Zwei</title>\r\n</item>"], Bytes(Encoding.UTF8, feed));
        Assert.Equal(["<item  id='1'><title>Möwe</title></item >", "<item><title>Zwei</title>\r\n</item>"], Bytes(Encoding.Unicode, feed));
    }

    [Fact]
    public void Bytes_are_exact_in_an_encoding_with_characters_of_several_bytes()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;
        var feed = "<?xml version='1.0' encoding='shift_jis'?><rss "
            + "version='2.0'><channel><item><title>東京</title></item><item><title>大阪</title></item></channel></rss>";
        Assert.Equal(["<item><title>東京</title></item>", "<item><title>大阪</title></item>"], Bytes(encoding, feed));
        Assert.Equal("大阪", Articles(encoding.GetBytes(feed)).Last().Headline!.Value);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>")]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description/></rdf:RDF>")]
    [InlineData("<opml version='1.0'><body/></opml>")]
    [InlineData("<feed><price>3</price></feed>")]
    [InlineData("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>")]
    [InlineData("RSS feeds are <rss> files")]
    [InlineData("{\"rss\": 1}")]
    [InlineData("")]
    public void Other_files_are_no_feeds(string text) => Assert.False(new XmlFeed().Matches(Original(text).Header));

    [Theory]
    [InlineData("\uFEFF<?xml version='1.0'?><!-- a --><?pi x?><!DOCTYPE rss [<!ENTITY a '>'>]>\n<rss version='2.0'/>")]
    [InlineData("  <feed xmlns='http://www.w3.org/2005/Atom'/>")]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>")]
    [InlineData("<feed><entry><title>x</title></entry></feed>")]
    public void Feeds_are_recognised_by_their_root_element(string text) => Assert.True(new XmlFeed().Matches(Original(text).Header));

    [Fact]
    public void Entities_of_a_document_type_are_never_expanded()
    {
        var feed = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY file SYSTEM 'file:///etc/passwd'>]>"
            + "<rss version='2.0'><channel><item><title>Bomb</title><description>&b; &file;</description></item></channel></rss>";
        var record = Records(Encoding.UTF8.GetBytes(feed)).Single();
        Assert.Equal("&b; &file;", record.Parse!().Articles.Single().Blocks.Single().Text);
        Assert.Contains(record.Problems, problem => problem.Code == "malformed-xml");
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { "deep elements", "<rss version='2.0'><channel><item><title>x</title>" + Repeat("<a>", 100_000) },
        { "deep HTML", "<rss version='2.0'><channel><item><title>x</title><description><![CDATA[" + Repeat("<div>x", 100_000)
            + "]]></description></item></channel></rss>" },
        { "formatting that nobody ends", "<rss version='2.0'><channel><item><title>x</title><description><![CDATA["
            + Repeat("<b><p>x", 50_000) + "]]></description></item></channel></rss>" },
        { "many attributes", "<rss version='2.0'><channel><item " + string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"a{i}='1'"))
            + "><title>x</title></item></channel></rss>" },
        { "many names", "<rss version='2.0'><channel><item><title>x</title>"
            + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<n{i}/>")) + "</item></channel></rss>" },
        { "end tags without a start", "<rss version='2.0'><channel><item><title>x</title>" + Repeat("</b>", 200_000)
            + "</item></channel></rss>" },
        { "brackets", "<rss version='2.0'><channel><item><title>x</title><description>" + Repeat("<", 500_000) },
        { "ampersands", "<rss version='2.0'><channel><item><title>" + Repeat("&", 500_000) + "</title></item></channel></rss>" },
        { "an open comment", "<rss version='2.0'><channel><item><title>x</title>" + Repeat("<!-- ", 100_000) },
        { "an open quotation mark", "<rss version='2.0'><channel><item><title>x</title>" + Repeat("<a b=\"", 100_000) },
        { "NULs", "<rss version='2.0'><channel><item><title>a\0b</title>\0\0\0</item></channel></rss>" },
        { "many items", "<rss version='2.0'><channel><title>x</title>" + Repeat("<item><title>x</title></item>", 10_000)
            + "</channel></rss>" },
        { "many left-out values below long names", Repeat("<rss version='2.0'><channel><item><title>x</title>", 1)
            + string.Concat(Enumerable.Range(0, 200).Select(i => $"<{new string('n', 10_000)}{i}>")) + Repeat("<b>y</b>", 100_000) },
        { "many tags of HTML", "<rss version='2.0'><channel><item><title>x</title><description><![CDATA[" + Repeat("<p>x", 2_000_000)
            + "]]></description></item></channel></rss>" },
        { "an open document type", "<!DOCTYPE rss [" + Repeat("<!ENTITY a 'b'", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_is_a_result(string kind, string text)
    {
        foreach (var record in Records(Encoding.UTF8.GetBytes(text)))
        {
            var result = record.Parse?.Invoke();
            foreach (var article in result?.Articles ?? [])
                Assert.True(article.Blocks.All(block => !block.Text.Contains('\0')), kind);
        }
    }

    [Fact]
    public void Limits_end_the_reading_with_a_record_that_says_so()
    {
        var feed = Encoding.UTF8.GetBytes("<rss version='2.0'><channel>" + Repeat("<item><title>x</title></item>", 5) + "</channel></rss>");
        var few = new XmlFeed().Records("f", new MemoryStream(feed), new ContainerLimits { MaxRecords = 2 }).ToList();
        Assert.Equal(3, few.Count);
        Assert.Equal("too-many-records", few[^1].Problems.Single().Code);
        var small = new XmlFeed().Records("f", new MemoryStream(feed), new ContainerLimits { MaxRecordLength = 20 }).Single();
        Assert.Equal("too-large", small.Problems.Single().Code);
    }

    [Fact]
    public void An_item_without_headline_and_text_is_rejected()
    {
        var result = Records(Encoding.UTF8.GetBytes("<rss "
            + "version='2.0'><channel><item><link>http://a.example/</link></item></channel></rss>")).Single().Parse!();
        Assert.Empty(result.Articles);
        Assert.Equal("empty", result.Problems.Single().Code);
    }

    private static List<string> Bytes(Encoding encoding, string feed)
    {
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(feed)).ToArray();
        return [.. Records(bytes).Select(record => encoding.GetString(record.Original!.Bytes.Span))];
    }

    private static IEnumerable<ParsedArticle> Articles(byte[] bytes) => Records(bytes).SelectMany(record => record.Parse!().Articles);

    private static List<ContainerRecord> Records(byte[] bytes) =>
        [.. new XmlFeed().Records("feed.xml", new MemoryStream(bytes), new ContainerLimits())];

    private static Original Original(string text) => new("a.xml", Encoding.UTF8.GetBytes(text));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
