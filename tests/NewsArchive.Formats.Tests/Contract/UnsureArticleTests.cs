using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Contract;

public sealed class UnsureArticleTests
{
    [Fact]
    public void Of_a_file_that_may_be_anything_nothing_is_stated_and_the_text_stays()
    {
        var result = ParseResult.Of(Article(ProblemKind.NotSure));

        var article = Assert.Single(result.Articles);
        Assert.Equal(ReadState.NotSure, result.State);
        Assert.Equal(("Sign in", Basis.Derived), (article.Headline!.Value, article.Headline.Basis));
        Assert.Null(article.Date);
        Assert.Null(article.Identity);
        Assert.Equal("The keeper has the key.", Assert.Single(article.Blocks).Text);
        Assert.Equal("3 March 2021", Assert.Single(article.LeftOut).Text);
    }

    [Theory]
    [InlineData(ProblemKind.Note, ReadState.Read)]
    [InlineData(ProblemKind.Doubt, ReadState.Doubts)]
    public void A_lesser_problem_takes_nothing_away(ProblemKind kind, ReadState state)
    {
        var result = ParseResult.Of(Article(kind));

        Assert.Equal(state, result.State);
        Assert.Equal(Basis.Stated, result.Articles[0].Headline!.Basis);
        Assert.NotNull(result.Articles[0].Date);
    }

    [Fact]
    public void What_is_known_of_a_record_is_said_once()
    {
        var problem = new Problem("ragged-row", "The row is short.");

        var result = ParseResult.Of(Article(ProblemKind.Note)).With([problem, problem]);

        Assert.Equal(2, result.Articles[0].Problems.Count);
        Assert.Equal(ReadState.Doubts, result.State);
    }

    private static ParsedArticle Article(ProblemKind kind) => new()
    {
        Headline = new Field("Sign in", Basis.Stated, new Evidence("title", Path: "/html/head/title")),
        Date = new DateField(EdtfDate.Day(new DateOnly(2021, 3, 3)), Basis.Stated,
            new Evidence("time", Path: "/html/time", Text: "3 March 2021")),
        Identity = "https://example.org/sign-in",
        Blocks = [new Block(BlockKind.Paragraph, "The keeper has the key.")],
        Problems = [new Problem("what-is-it", "It may be a page to sign in.", kind)],
    };
}
