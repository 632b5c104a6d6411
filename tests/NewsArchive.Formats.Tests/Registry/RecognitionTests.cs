using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Registry;

/// <summary>What reads a file is the kind that knows it by the most telling signs, wherever it stands in a list.</summary>
public sealed class RecognitionTests
{
    private static readonly OriginalHeader Any = new("file", "words"u8.ToArray());

    [Fact]
    public void The_order_of_the_lists_says_nothing()
    {
        List<IArticleContainer> containers = [.. ArticleContainers.All.Reverse()];
        List<IArticleFormat> formats = [.. ArticleFormats.All.Reverse()];
        foreach (var folder in Directory.EnumerateDirectories(Repository.Cases).SelectMany(Directory.EnumerateDirectories))
        {
            var header = new GoldenCase(folder).ReadOriginal().Header;

            var recognition = Recognition.Of(header, containers, formats);

            Assert.True(recognition.Doubt is null, $"{folder}: {recognition.Doubt?.Message}");
            Assert.Equal(ArticleContainers.Find(header)?.Name, recognition.Container?.Name);
            if (recognition.Container is null)
                Assert.Equal(ArticleFormats.Find(header)?.Name, recognition.Format?.Name);
        }
    }

    [Fact]
    public void Signs_that_tell_more_go_before_others()
    {
        var recognition = Recognition.Of(Any, [], [new Kind("text", Telltale.AnyText), new Kind("wire", Telltale.Marks)]);

        Assert.Equal("wire", recognition.Format!.Name);
        Assert.Null(recognition.Doubt);
    }

    [Fact]
    public void Where_two_tell_as_much_nobody_is_sure()
    {
        Kind[] kinds = [new Kind("wire", Telltale.Marks), new Kind("memo", Telltale.Marks), new Kind("text", Telltale.AnyText)];

        var recognition = Recognition.Of(Any, [], kinds);

        Assert.Equal("memo", recognition.Format!.Name);
        Assert.Equal(ProblemKind.NotSure, recognition.Doubt!.Kind);
        Assert.Contains("memo or wire", recognition.Doubt.Message, StringComparison.Ordinal);
        Assert.Equal(recognition.Doubt, Recognition.Of(Any, [], [.. kinds.Reverse()]).Doubt);
    }

    [Theory]
    [InlineData("<p align=\"center\">Osterby</p>\n\n# Ferry stays\n\n- one\n- two\n\nThe council voted.\n", "html")]
    [InlineData("{\"title\":\"Ferry\",\"text\":\"It stays.\"}\n{\"title\":\"Pier\",\"text\":\"It goes.\"}\n", "json-lines")]
    public void What_may_be_two_kinds_is_told_by_more_than_its_beginning(string text, string name)
    {
        var header = new OriginalHeader("file", Encoding.UTF8.GetBytes(text));

        var recognition = Recognition.Of(header, ArticleContainers.All, ArticleFormats.All);

        Assert.Equal(name, recognition.Container?.Name ?? recognition.Format?.Name);
    }

    private sealed class Kind(string name, Telltale telltale) : IArticleFormat
    {
        public string Name => name;

        public int Version => 1;

        public Telltale Telltale => telltale;

        public bool Matches(OriginalHeader header) => true;

        public ParseResult Parse(Original original) => throw new NotSupportedException();
    }
}
