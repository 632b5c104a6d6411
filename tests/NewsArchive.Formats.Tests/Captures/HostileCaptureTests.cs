using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Captures;

public sealed class HostileCaptureTests
{
    private const string Page = "<html><body><h1>A page of a crawl</h1><p>The ferry was late, and nobody minded.</p></body></html>";

    [Fact]
    public void A_page_that_unpacks_without_end_ends_the_crawl() =>
        Assert.Contains(Problems(Warc(Response("Content-Encoding: gzip\r\n", Gzip(new byte[40_000_000])))), problem =>
            problem.Code == "archive-bomb");

    [Fact]
    public void A_record_longer_than_may_be_is_passed_over_and_the_next_is_read()
    {
        var crawl = Warc(Response("", new byte[200_000]), Response("", Encoding.ASCII.GetBytes(Page)));
        var records = Records(crawl, new ContainerLimits { MaxRecordLength = 100_000 });
        Assert.Equal("record-too-large", Assert.Single(records[0].Problems).Code);
        Assert.Equal("A page of a crawl", Assert.Single(records[1].Parse!().Articles).Headline?.Value);
    }

    [Fact]
    public void A_long_record_that_is_no_page_is_passed_over_without_a_word()
    {
        var film = Response("", new byte[200_000], type: "video/mp4");
        var records = Records(Warc(film, Response("", Encoding.ASCII.GetBytes(Page))), new ContainerLimits { MaxRecordLength = 100_000 });
        Assert.Equal("record 2", Assert.Single(records).Place);
    }

    [Fact]
    public void A_crawl_that_is_cut_off_gives_what_stands_before()
    {
        var records = Records(Warc(Response("", Encoding.ASCII.GetBytes(Page)), Response("", Encoding.ASCII.GetBytes(Page)))[..^40]);
        Assert.Equal(2, records.Count);
        Assert.Equal("damaged-archive", Assert.Single(records[1].Problems).Code);
    }

    [Fact]
    public void Pages_of_a_packed_crawl_are_read_with_their_places()
    {
        var packed = new[] { Response("", Encoding.ASCII.GetBytes(Page)), Response("", Encoding.ASCII.GetBytes(Page)) }
            .SelectMany(response => Gzip(Warc(response))).ToArray();
        var outer = Assert.Single(Records(packed));
        Assert.Equal(2, Records(outer.Original!.Bytes.ToArray()).Count);
    }

    [Theory]
    [InlineData("brotli", "br")]
    [InlineData("raw deflate", "deflate")]
    public void Packings_of_servers_are_undone(string name, string coding)
    {
        using var memory = new MemoryStream();
        using (Stream packing = coding == "br" ? new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true)
            : new DeflateStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(Encoding.ASCII.GetBytes(Page));
        var record = Assert.Single(Records(Warc(Response($"Content-Encoding: {coding}\r\n", memory.ToArray()))));
        Assert.True(record.Problems.Count == 0, name);
        Assert.Equal(Page, Encoding.ASCII.GetString(record.Original!.Bytes.Span));
    }

    [Fact]
    public void A_page_kept_as_an_archive_that_is_damaged_is_refused_and_not_read_as_its_notice()
    {
        var original = new Original("page.html", "<html data-sfz><div id=sfz-wait-message>Please wait...</div>"u8.ToArray());
        var result = ArticleFormats.Find(original.Header)!.Parse(original);
        Assert.Equal("damaged-archive", Assert.Single(result.Problems).Code);
    }

    private static List<Problem> Problems(byte[] bytes) => [.. Records(bytes).SelectMany(record => record.Problems)];

    private static List<ContainerRecord> Records(byte[] bytes, ContainerLimits? limits = null)
    {
        var header = new Original("file", bytes).Header;
        return [.. ArticleContainers.Find(header)!.Records("file", new MemoryStream(bytes), limits ?? new ContainerLimits())];
    }

    private static byte[] Warc(params byte[][] responses) => [.. responses.SelectMany(response => Encoding.ASCII.GetBytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ferry.example/a\r\nWARC-Date: 2020-01-02T03:04:05Z\r\n"
            + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {response.Length}\r\n\r\n")
        .Concat(response).Concat("\r\n\r\n"u8.ToArray()))];

    private static byte[] Response(string headers, byte[] body, string type = "text/html") =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{headers}\r\n"), .. body];

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return stream.ToArray();
    }
}
