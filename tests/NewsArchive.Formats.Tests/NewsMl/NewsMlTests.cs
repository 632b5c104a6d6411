using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.NewsMl;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.NewsMl;

public sealed class NewsMlTests
{
    private const string Namespace = "xmlns='http://iptc.org/std/nar/2006-10-01/'";

    [Theory]
    [InlineData("<newsItem " + Namespace + "/>", "newsml-g2")]
    [InlineData("<packageItem " + Namespace + "/>", "newsml-g2")]
    [InlineData("<n:newsMessage xmlns:n='http://iptc.org/std/nar/2006-10-01/'/>", "newsml-g2-message")]
    [InlineData("<NewsML Version='1.2'/>", "newsml-1")]
    [InlineData("<newsItem/>", null)]
    [InlineData("<newsMessage xmlns='urn:other'/>", null)]
    public void Documents_are_recognised_by_their_root_element(string xml, string? expected)
    {
        var header = new Original("a.txt", Encoding.UTF8.GetBytes(xml)).Header;
        Assert.Equal(expected, ArticleContainers.Find(header)?.Name ?? ArticleFormats.Find(header)?.Name);
    }

    [Fact]
    public void A_package_says_why_there_is_no_article()
    {
        var result = new NewsMlG2Format().Parse(new Original("p.xml", Encoding.UTF8.GetBytes("<packageItem " + Namespace + "/>")));
        Assert.Equal("no-article", result.Problems.Single().Code);
    }

    [Fact]
    public void A_message_cut_off_gives_the_items_before_the_cut()
    {
        var xml = "<newsMessage " + Namespace + "><itemSet><newsItem "
            + "guid='a'><contentMeta><headline>One</headline></contentMeta></newsItem><newsItem guid='b'><contentMeta><headline>Tw";
        var records = new NewsMlG2Message().Records("m.xml", new MemoryStream(Encoding.UTF8.GetBytes(xml)), new ContainerLimits()).ToList();
        Assert.Equal(["One", "Tw"], records.Select(record => record.Parse!().Articles.Single().Headline!.Value));
        Assert.All(records, record => Assert.Contains(record.Problems, problem => problem.Code == "malformed-xml"));
        Assert.StartsWith("<newsItem guid='b'>", Encoding.UTF8.GetString(records[1].Original!.Bytes.Span), StringComparison.Ordinal);
    }
}
