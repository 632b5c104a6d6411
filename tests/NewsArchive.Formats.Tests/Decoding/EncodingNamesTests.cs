using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Feeds;

namespace NewsArchive.Formats.Tests.Decoding;

public sealed class EncodingNamesTests
{
    [Theory]
    [InlineData("MacCyrillic", 10007)]
    [InlineData("cp1251", 1251)]
    [InlineData("koi8-r", 20866)]
    [InlineData("Shift-JIS", 932)]
    [InlineData("CP949", 949)]
    [InlineData("TIS-620", 874)]
    public void A_feed_is_read_in_the_encoding_that_it_names(string name, int codePage)
    {
        var letters = codePage switch { 932 => "市長は橋を", 949 => "시장은 다리를", 874 => "สะพานใหม่", _ => "Мэр открыл мост" };
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var feed = $"<?xml version=\"1.0\" encoding=\"{name}\"?><rss version=\"2.0\"><channel><title>T</title>"
            + $"<item><title>{letters}</title><description>{letters}.</description></item></channel></rss>";
        using var stream = new MemoryStream(encoding.GetBytes(feed));

        var record = Assert.Single(new XmlFeed().Records("feed.xml", stream, new ContainerLimits()));

        Assert.Equal(letters, record.Parse!().Articles[0].Headline!.Value);
    }
}
