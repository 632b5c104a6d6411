using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Articles;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("The ferry – late again – left at 9.40 p.m.", 10, 0)] // what stands between spaces, as ever
    [InlineData("灯塔重新点亮。“我们需要它”，他说。", 13, 13)]
    [InlineData("港口 is Chinese for harbour", 6, 2)]
    [InlineData("ラジオ3が昨夜", 7, 6)]
    [InlineData("등대가 다시 켜졌다", 3, 0)] // Korean sets spaces
    [InlineData("", 0, 0)]
    public void Words_are_counted_as_the_script_sets_them(string text, int words, int characters)
    {
        var article = new ParsedArticle { Blocks = [new Block(BlockKind.Paragraph, text), new Block(BlockKind.Caption, "A lighthouse")] };

        Assert.Equal((words, characters), (WordCount.Of(article), WordCount.OfCharacters(article)));
    }
}
