using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markdown;

namespace NewsArchive.Formats.Tests.Markdown;

public sealed class MarkdownFormatTests
{
    [Theory]
    [InlineData("a.txt", "# Council agrees\n\nThe council agreed, [the paper](https://a.example/b) said.", true)]
    [InlineData("a.txt", "# Council agrees\n\n- one\n- two\n", true)]
    [InlineData("a.md", "# Council agrees\n\nWords.", true)]
    [InlineData("a.txt", "---\ntitle: Council agrees\n---\nWords.", true)]
    [InlineData("a.txt", "+++\ntitle = \"Council agrees\"\n+++\nWords.", true)]
    [InlineData("a.md", "Council agrees\n\nWords of a clipping in a wrongly named file.", false)]
    [InlineData("a.txt", "# 1 in the charts\n\nThe song is number one.", false)]
    [InlineData("a.txt", "Council agrees\n\n* * *\n\n- one\n- two\n", false)]
    [InlineData("a.txt", "---\n\nThe rule above is only a rule: nothing more.\n\n---\n", false)]
    [InlineData("a.txt", "Terms **apply**.\n\n> quoted", false)]
    [InlineData("a.md", "<html><body># a</body></html>", false)]
    public void A_stray_mark_makes_no_Markdown(string name, string text, bool expected) =>
        Assert.Equal(expected, new MarkdownFormat().Matches(new Original(name, Encoding.UTF8.GetBytes(text)).Header));

    [Fact]
    public void An_alias_is_not_followed()
    {
        var bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\nheadline: Real\n---\nWords.";
        var article = Read(bomb).Articles.Single();
        Assert.Equal("Real", article.Headline!.Value);
        Assert.Contains(article.Problems, problem => problem.Code == "front-matter-alias");
    }

    [Theory]
    [InlineData("[", 50_000)]
    [InlineData("> ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("![](", 20_000)]
    [InlineData("*a_ ", 20_000)]
    [InlineData("`a``", 20_000)]
    [InlineData("<a ", 20_000)]
    public void What_is_meant_to_break_a_reader_ends(string piece, int times)
    {
        var result = Read("# A\n\n" + string.Concat(Enumerable.Repeat(piece, times)));
        Assert.True(result.Articles.Count + result.Problems.Count > 0);
    }

    [Fact]
    public void Deep_front_matter_is_a_problem()
    {
        var article = Read("---\ntitle: A\nx: " + new string('[', 5000) + "\n---\nWords.").Articles.Single();
        Assert.Equal("malformed-front-matter", article.Problems.Single().Code);
        Assert.Equal("A", article.Headline!.Value);
    }

    [Fact]
    public void Any_text_is_accounted_for_byte_by_byte()
    {
        string[] pieces = [
            "# ", "- ", "\n", "\n\n", "> ", "word", " é ", "```\n", "    ", "|a|b|\n|-|-|\n", "[x](http://y)", "![z](w)", "<b>",
            "\r\n", "---\n", "title: x\n", "😀", "1. ", "\t", "*", "**", "\\", "&amp;", "\0",
        ];
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var text = "# T\n" + string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (round % 3 == 0)
                text = "---\ntitle: 'é x'\ntags: [a, \"b c\"]\ntext: >\n  folded\n  words\n---\n" + text;
            var bytes = Encoding.UTF8.GetBytes(text);
            foreach (var article in new MarkdownFormat().Parse(new Original("a.md", bytes)).Articles)
                Partition.AssertWhole(article, bytes.Length);
        }
    }

    private static ParseResult Read(string text) => new MarkdownFormat().Parse(new Original("a.md", Encoding.UTF8.GetBytes(text)));
}
