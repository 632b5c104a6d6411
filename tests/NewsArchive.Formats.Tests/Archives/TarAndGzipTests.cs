using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Archives;

public sealed class TarAndGzipTests
{
    [Fact]
    public void A_packed_file_is_one_record_without_its_extension()
    {
        var record = Read(new GzipContainer(ArticleContainers.Find), "one.txt.gz", Gzip("One."u8.ToArray())).Single();
        Assert.Equal("one.txt", record.Place);
        Assert.Equal("One.", Encoding.UTF8.GetString(record.Original!.Bytes.Span));
    }

    [Fact]
    public void A_packed_tar_gives_its_files()
    {
        var records = Read(new GzipContainer(ArticleContainers.Find), "news.tgz",
            Gzip(Tar(("a/one.txt", "One."), ("a/../two.txt", "Two."))));
        Assert.Equal(["a/one.txt", "a/../two.txt"], records.Select(record => record.Place));
        Assert.Equal("unsafe-name", records[1].Problems.Single().Code);
        Assert.Equal("Two.", Encoding.UTF8.GetString(records[1].Original!.Bytes.Span));
    }

    [Fact]
    public void A_tar_is_recognised_by_its_checksum()
    {
        var bytes = Tar(("one.txt", "One."));
        Assert.True(new TarContainer(ArticleContainers.Find).Matches(new Original("x", bytes).Header));
        bytes[0]++;
        Assert.False(new TarContainer(ArticleContainers.Find).Matches(new Original("x", bytes).Header));
    }

    [Fact]
    public void Links_and_devices_are_passed_over_with_a_reason()
    {
        using var memory = new MemoryStream();
        using (var writer = new TarWriter(memory, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "a/"));
            writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "a/link") { LinkName = "/etc/passwd" });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.Fifo, "a/fifo"));
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a/one.txt") { DataStream = new MemoryStream("One."u8.ToArray()) });
        }

        var records = Read(new TarContainer(ArticleContainers.Find), "news.tar", memory.ToArray());
        Assert.Equal(["a/link", "a/fifo", "a/one.txt"], records.Select(record => record.Place));
        Assert.Equal(["link", "no-file", null], records.Select(record => record.Problems.SingleOrDefault()?.Code));
    }

    [Fact]
    public void What_stands_before_a_cut_is_read()
    {
        var tar = Tar(("one.txt", "One."), ("two.txt", new string('x', 5000)));
        var records = Read(new TarContainer(ArticleContainers.Find), "news.tar", tar[..2000]);
        Assert.NotNull(records[0].Original);
        Assert.Equal("damaged-archive", records[^1].Problems.Single().Code);
        var packed = Gzip(tar);
        Assert.Equal("damaged-archive",
            Read(new GzipContainer(ArticleContainers.Find), "news.tgz", packed[..(packed.Length / 2)])[^1].Problems.Single().Code);
    }

    [Fact]
    public void A_bomb_is_stopped_at_its_ratio()
    {
        var record = Read(new GzipContainer(ArticleContainers.Find), "bomb.gz", Gzip(new byte[30_000_000])).Single();
        Assert.Equal("archive-bomb", record.Problems.Single().Code);
    }

    [Fact]
    public void A_packed_data_set_longer_than_a_record_is_streamed()
    {
        var lines = string.Concat(Enumerable.Range(1, 100).Select(i => $"{{\"title\":\"Number {i}\"}}\n"));
        var records = Read(new GzipContainer(ArticleContainers.Find), "news.jsonl.gz", Gzip(Encoding.UTF8.GetBytes(lines)),
            new ContainerLimits { MaxRecordLength = 1000 });
        Assert.Equal("news.jsonl/line 100", records[^1].Place);
    }

    [Fact]
    public void Packing_within_packing_ends()
    {
        var bytes = Gzip(Gzip(Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000))))));
        var record = Read(new GzipContainer(ArticleContainers.Find), "a.gz", bytes,
            new ContainerLimits { MaxRecordLength = 10, MaxNesting = 2 }).Single();
        Assert.Equal("record-too-large", record.Problems.Single().Code);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var packing = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] Tar(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var writer = new TarWriter(memory, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile,
                    name)
                { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }

        return memory.ToArray();
    }

    private static List<ContainerRecord> Read(IArticleContainer container, string name, byte[] bytes, ContainerLimits? limits = null) =>
        [.. container.Records(name, new MemoryStream(bytes), limits ?? new ContainerLimits())];
}
