using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Archives;

public sealed class ZipContainerTests
{
    [Fact]
    public void Every_file_is_a_record_under_its_path()
    {
        var records = Read(Zip(("a/one.txt", "One."), ("a/", ""), ("two.txt", "Two."), ("__MACOSX/._two.txt", "x"), (".DS_Store", "x")));
        Assert.Equal(["a/one.txt", "two.txt"], records.Select(record => record.Place));
        Assert.Equal("one.txt", records[0].Original!.Name);
        Assert.Equal("One.", Encoding.UTF8.GetString(records[0].Original!.Bytes.Span));
        Assert.Null(records[0].Parse);
    }

    [Theory]
    [InlineData("../../etc/passwd", "../../etc/passwd")]
    [InlineData("/etc/passwd", "/etc/passwd")]
    [InlineData("C:\\news\\a.txt", "C:/news/a.txt")]
    [InlineData("a\\..\\b.txt", "a/../b.txt")]
    public void A_name_that_leads_elsewhere_is_only_a_label(string name, string place)
    {
        var record = Read(Zip((name, "Text."))).Single();
        Assert.Equal(place, record.Place);
        Assert.Equal("unsafe-name", record.Problems.Single().Code);
        Assert.NotNull(record.Original);
        Assert.DoesNotContain('/', record.Original.Name);
    }

    [Fact]
    public void Entries_of_one_name_get_distinct_places() =>
        Assert.Equal(["a.txt", "a.txt (2)", "a.txt (2) (2)", "a.txt (3)"],
            Read(Zip(("a.txt", "1"), ("a.txt", "2"), ("a.txt (2)", "3"), ("a.txt", "4"))).Select(record => record.Place));

    [Fact]
    public void A_bomb_is_stopped_at_its_ratio()
    {
        var records = Read(Zip(("small.txt", "Text."), ("bomb.txt", new string('0', 20_000_000)), ("after.txt", "Text.")));
        Assert.Equal(["small.txt", "bomb.txt"], records.Select(record => record.Place));
        Assert.Equal("archive-bomb", records[1].Problems.Single().Code);
    }

    [Fact]
    public void An_entry_beyond_the_limit_is_named_and_the_rest_is_read()
    {
        var records = Read(Zip(("long.txt", new string('x', 3000)), ("short.txt", "Text.")),
            new ContainerLimits { MaxRecordLength = 1000 });
        Assert.Equal("record-too-large", records[0].Problems.Single().Code);
        Assert.NotNull(records[1].Original);
    }

    [Fact]
    public void An_entry_longer_than_a_record_is_read_as_the_container_it_is()
    {
        var lines = string.Concat(Enumerable.Range(1, 100).Select(i => $"{{\"title\":\"Number {i}\"}}\n"));
        var records = Read(Zip(("news.jsonl", lines)), new ContainerLimits { MaxRecordLength = 1000 });
        Assert.Equal(100, records.Count);
        Assert.Equal("news.jsonl/line 7", records[6].Place);
        Assert.Equal("Number 7", records[6].Parse!().Articles[0].Headline!.Value);
    }

    [Fact]
    public void The_reading_ends_at_the_most_records() =>
        Assert.Equal("too-many-records",
            Read(Zip(("a", "1"), ("b", "2"), ("c", "3")), new ContainerLimits { MaxRecords = 2 })[^1].Problems.Single().Code);

    [Fact]
    public void A_damaged_entry_does_not_hide_the_others()
    {
        var words = new Random(7);
        var bytes = Zip(("a.txt", string.Concat(Enumerable.Range(0, 5000).Select(_ => (char)('a' + words.Next(26))))), ("b.txt", "Text."));
        bytes.AsSpan(60, 40).Fill(0xFF);
        var records = Read(bytes);
        Assert.Equal("damaged-archive", records[0].Problems.Single().Code);
        Assert.Equal("b.txt", records[1].Place);
        Assert.NotNull(records[1].Original);
    }

    [Fact]
    public void An_archive_that_is_cut_off_is_said_to_be() =>
        Assert.Equal("damaged-archive", Read(Zip(("a.txt", "Text."))[..40]).Single().Problems.Single().Code);

    [Fact]
    public void An_encrypted_entry_is_named()
    {
        var bytes = Zip(("a.txt", "Text."));
        bytes[6] |= 1;
        var directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        bytes[directory + 8] |= 1;
        Assert.Equal("encrypted", Read(bytes).Single().Problems.Single().Code);
    }

    [Fact]
    public void Old_names_are_read_in_code_page_437()
    {
        var bytes = Zip(("caf_.txt", "Text."));
        foreach (var at in new[] { bytes.AsSpan().IndexOf("caf_"u8), bytes.AsSpan().LastIndexOf("caf_"u8) })
            bytes[at + 3] = 0x82;
        Assert.Equal("café.txt", Read(bytes).Single().Place);
    }

    [Fact]
    public void An_office_document_is_no_archive_of_articles()
    {
        Assert.False(new ZipContainer(ArticleContainers.Find).Matches(new Original("a.docx", Zip(("[Content_Types].xml", "<x/>"))).Header));
        Assert.True(new ZipContainer(ArticleContainers.Find).Matches(new Original("a.bin", Zip(("a.txt", "x"))).Header));
        Assert.True(new ZipContainer(ArticleContainers.Find).Matches(new Original("a.zip", Zip()).Header));
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var content = archive.CreateEntry(name).Open();
                content.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    private static List<ContainerRecord> Read(byte[] bytes, ContainerLimits? limits = null) =>
        [.. new ZipContainer(ArticleContainers.Find).Records("news.zip", new MemoryStream(bytes), limits ?? new ContainerLimits())];
}
