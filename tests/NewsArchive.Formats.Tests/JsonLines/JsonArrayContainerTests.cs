using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;
using NewsArchive.Formats.References;

namespace NewsArchive.Formats.Tests.JsonLines;

public sealed class JsonArrayContainerTests
{
    [Fact]
    public void Every_item_is_a_record_with_its_own_bytes()
    {
        var records = Read(" [\n  {\"title\": \"[a], \\\"b\\\"\", \"tags\": [\"x\", \"y\"]} ,\n  {\"title\": \"Two\"}\n]\n");
        Assert.Equal(["item 1", "item 2"], records.Select(record => record.Place));
        Assert.Equal("{\"title\": \"[a], \\\"b\\\"\", \"tags\": [\"x\", \"y\"]}", Encoding.UTF8.GetString(records[0].Original!.Bytes.Span));
        Assert.Equal(["[a], \"b\"", "Two"], records.Select(record => record.Parse!().Articles[0].Headline!.Value));
    }

    [Theory]
    [InlineData("[{\"title\":\"One\"},{\"title\":\"Tw", 3)]
    [InlineData("[{\"title\":\"One\"}", 2)]
    [InlineData("[{\"title\":\"One\"}] and more", 2)]
    public void What_stands_before_a_fault_is_read(string text, int count)
    {
        var records = Read(text);
        Assert.Equal("One", records[0].Parse!().Articles[0].Headline!.Value);
        Assert.Equal(count, records.Count);
        Assert.Equal("malformed-json", records[^1].Problems.Single().Code);
    }

    [Fact]
    public void A_brace_too_many_spoils_one_item_only()
    {
        var results = Read("[{\"title\":\"One\"}},{\"title\":\"Two\"}]").Select(record => record.Parse!()).ToList();
        Assert.Equal("malformed-json", results[0].Problems.Single().Code);
        Assert.Equal("Two", results[1].Articles.Single().Headline!.Value);
    }

    public static TheoryData<IArticleContainer> Containers => [new JsonArrayContainer(), new CslJson()];

    [Theory]
    [MemberData(nameof(Containers))]
    public void An_array_that_unpacks_to_too_much_is_not_read_on(IArticleContainer container)
    {
        var text = "[{\"type\":\"article\",\"title\":\"One\",\"issued\":{\"raw\":\"2021\"}}]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var records = container.Records("news.json", stream, new ContainerLimits { MaxUnpackedLength = text.Length - 1 }).ToList();
        Assert.Equal("too-much-unpacked", Assert.Single(Assert.Single(records).Problems).Code);
    }

    [Fact]
    public void An_empty_array_has_no_records_and_no_fault() => Assert.Empty(Read("[ ]\n"));

    [Fact]
    public void An_item_beyond_the_limit_is_named_and_passed_over()
    {
        var records = Read("[{\"title\":\"" + new string('x', 300_000) + "\"},{\"title\":\"Two\"}]",
            new ContainerLimits { MaxRecordLength = 1000 });
        Assert.Equal("record-too-large", records[0].Problems.Single().Code);
        Assert.Equal("Two", records[1].Parse!().Articles[0].Headline!.Value);
    }

    [Theory]
    [InlineData("[{\"title\":\"a\"}]", true)]
    [InlineData("[{\"x\":\"a\"}]", false)]
    [InlineData("[1,2]", false)]
    [InlineData("[By our correspondent]", false)]
    public void It_is_recognised_by_its_first_item(string text, bool expected) =>
        Assert.Equal(expected, new JsonArrayContainer().Matches(new Original("a.json", Encoding.UTF8.GetBytes(text)).Header));

    private static List<ContainerRecord> Read(string text, ContainerLimits? limits = null) =>
        [.. new JsonArrayContainer().Records("news.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), limits ?? new ContainerLimits())];
}
