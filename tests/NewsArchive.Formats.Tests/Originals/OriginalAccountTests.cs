using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Originals;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Originals;

/// <summary>What a reader is shown of an original is all of it, each part with what became of it.</summary>
public sealed class OriginalAccountTests
{
    public static TheoryData<string> Names() => GoldenCases.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_of_a_golden_case_is_told_of(string name)
    {
        foreach (var (original, format, article) in Articles(name))
        {
            var account = OriginalAccount.Of(original.Bytes, format, article);
            Assert.Null(account.Cut);
            if (account.IsText)
                AssertWhole(original, account);
            else
                Assert.All(account.Parts, part =>
                    Assert.True(part.Fate is not PartFate.Unused || IsMetadata(part), $"{part.Path}: {part.Text}"));
        }
    }

    [Fact]
    public void The_values_of_json_say_what_they_gave()
    {
        var account = Account("""{"title": "Ferry sails", "text": "It sailed.\n\nIt came back.", "mood": "good"}""");

        Assert.Equal(
        [
            ("/title", PartFate.Field, "headline"), ("/text", PartFate.Block, "paragraph"),
            ("/text", PartFate.Block, "paragraph"), ("/mood", PartFate.LeftOut, null),
        ],
            account.Parts.Select(part => (part.Path!, part.Fate, part.Name)));
        Assert.Equal("no field for it", account.Parts[^1].Reason);
    }

    [Fact]
    public void Of_two_equal_values_each_has_its_own_fate()
    {
        var account = Account("""{"title": "Ferry sails", "mood": "Ferry sails", "text": "It sailed."}""");

        Assert.Equal([PartFate.Field, PartFate.LeftOut, PartFate.Block], account.Parts.Select(part => part.Fate));
    }

    [Fact]
    public void Bytes_that_the_spans_say_nothing_of_are_shown()
    {
        var original = "Ferry sails\n\nIt sailed."u8.ToArray();
        var article = new ParsedArticle { Blocks = [], Spans = [new Span(SpanKind.Field, new ByteRange(0, 11), "headline")] };

        var account = OriginalAccount.Of(original, "clipping", article);

        Assert.Equal([("Ferry sails", PartFate.Field), ("\n\nIt sailed.", PartFate.Unused)],
            account.Parts.Select(part => (part.Text, part.Fate)));
    }

    private static OriginalAccount Account(string json)
    {
        var original = new Original("a.json", System.Text.Encoding.UTF8.GetBytes(json));
        return OriginalAccount.Of(original.Bytes, "json", new NewsArchive.Formats.JsonLines.JsonFormat().Parse(original).Articles.Single());
    }

    private static void AssertWhole(Original original, OriginalAccount account)
    {
        var position = 0;
        foreach (var part in account.Parts)
        {
            Assert.Equal(position, part.Place!.Value.Start);
            Assert.NotEqual(PartFate.Unused, part.Fate);
            position = part.Place!.Value.End;
        }

        Assert.Equal(original.Bytes.Length, position);
        Assert.Equal(Text.Decode(original), string.Concat(account.Parts.Select(part => part.Text)).TrimStart('\uFEFF'));
    }

    /// <summary>Of a page's metadata only what was taken is told of, and of its comments nothing.</summary>
    private static bool IsMetadata(OriginalPart part) =>
        part.Path!.Contains("/@", StringComparison.Ordinal) || part.Path.Contains("comment()", StringComparison.Ordinal);

    private static IEnumerable<(Original Original, string Format, ParsedArticle Article)> Articles(string name)
    {
        var original = new GoldenCase(Path.Combine(Repository.Cases, name)).ReadOriginal();
        if (ArticleContainers.Find(original.Header) is { } container)
            return GoldenCase.Records(container, original).Where(record => record.Parse is not null)
                .SelectMany(record => record.Parse!().Articles.Select(article => (record.Original!, record.Format!, article)));
        var format = ArticleFormats.Find(original.Header)!;
        return format.Parse(original).Articles.Select(article => (original, format.Name, article));
    }

    private static class Text
    {
        public static string Decode(Original original) => NewsArchive.Formats.Decoding.TextDecoding.Decode(original.Bytes.Span).Source.Text;
    }
}
