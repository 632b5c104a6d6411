using System.Text;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Tests.JsonLines;

public sealed class JsonLinesContainerTests
{
    [Fact]
    public void Every_line_is_a_record_with_its_own_bytes()
    {
        var records = Read("{\"title\":\"One\",\"text\":\"A.\"}\r\n\n  \n{\"title\": \"Two\", \"text\": \"B.\"}\n");
        Assert.Equal(["line 1", "line 4"], records.Select(record => record.Place));
        Assert.Equal("{\"title\":\"One\",\"text\":\"A.\"}", Encoding.UTF8.GetString(records[0].Original!.Bytes.Span));
        Assert.Equal(["One", "Two"], records.Select(record => record.Parse!().Articles[0].Headline!.Value));
    }

    [Fact]
    public void A_broken_line_and_a_truncated_end_do_not_stop_the_reading()
    {
        var records = Read("{\"title\":\"One\"}\n{\"title\":\"Two\",}\n{\"title\":\"Three\"}\n{\"title\":\"Fo");
        var results = records.Select(record => record.Parse!()).ToList();
        Assert.Equal(["One", null, "Three", null], results.Select(result => result.Articles.SingleOrDefault()?.Headline!.Value));
        Assert.All([results[1], results[3]], result => Assert.Equal("malformed-json", result.Problems.Single().Code));
    }

    [Fact]
    public void A_line_beyond_the_limit_is_named_and_passed_over()
    {
        var limits = new ContainerLimits { MaxRecordLength = 100_000 };
        var records = Read("{\"title\":\"One\"}\n{\"title\":\"" + new string('x', 300_000) + "\"}\n{\"title\":\"Three\"}", limits);
        Assert.Equal(["line 1", "line 2", "line 3"], records.Select(record => record.Place));
        Assert.Null(records[1].Original);
        Assert.Equal("record-too-large", records[1].Problems.Single().Code);
        Assert.Equal("Three", records[2].Parse!().Articles[0].Headline!.Value);
    }

    [Fact]
    public void The_reading_ends_at_the_most_records()
    {
        var records = Read("{\"title\":\"One\"}\n{\"title\":\"Two\"}\n{\"title\":\"Three\"}", new ContainerLimits { MaxRecords = 2 });
        Assert.Equal("too-many-records", records[2].Problems.Single().Code);
        Assert.Equal(3, records.Count);
    }

    [Fact]
    public void Lines_longer_than_a_piece_of_the_stream_are_read_whole()
    {
        var text = new string('a', 200_000);
        var records = Read($"\uFEFF{{\"title\":\"One\",\"text\":\"{text}\"}}\n{{\"title\":\"Two\",\"text\":\"{text}\"}}");
        Assert.All(records, record => Assert.Equal(text, record.Parse!().Articles[0].Blocks.Single().Text));
    }

    [Fact]
    public void A_mapping_that_is_given_goes_before_the_known_names()
    {
        var mapping = new ColumnMapping(new Dictionary<string,
            ColumnUse>
        { ["kop"] = ColumnUse.Headline, ["summary"] = ColumnUse.Text, ["author"] = ColumnUse.None });
        var record = Read("{\"title\":\"Not this\",\"kop\":\"This\",\"summary\":\"Words.\",\"author\":\"A. Writer\"}",
            container: new JsonLinesContainer(mapping)).Single();
        var article = record.Parse!().Articles.Single();
        Assert.Equal("This", article.Headline!.Value);
        Assert.Equal("Words.", article.Blocks.Single().Text);
        Assert.Null(article.Byline);
        Assert.Equal(["/title", "/author"], article.LeftOut.Select(item => item.Path));
    }

    [Theory]
    [InlineData("a.jsonl", "{\"x\":1}", true)]
    [InlineData("a.txt", "{\"title\":\"a\"}\n{\"title\":\"b\"}", true)]
    [InlineData("a.json", "{\"headline\":\"a\"}", false)]
    [InlineData("a.json", "{\n \"title\": \"a\",\n \"text\": \"b\"\n}\n", false)]
    [InlineData("a.txt", "{\"x\":1}\n{\"x\":2}", false)]
    [InlineData("a.txt", "{curly} words\n{in} prose", false)]
    [InlineData("a.jsonl", "No JSON at all", false)]
    public void It_is_recognised_by_its_lines(string name, string text, bool expected) =>
        Assert.Equal(expected, new JsonLinesContainer().Matches(new Original(name, Encoding.UTF8.GetBytes(text)).Header));

    private static List<ContainerRecord> Read(string text, ContainerLimits? limits = null, IArticleContainer? container = null) =>
        [.. (container ?? new JsonLinesContainer())
            .Records("news.jsonl", new MemoryStream(Encoding.UTF8.GetBytes(text)), limits ?? new ContainerLimits())];
}
