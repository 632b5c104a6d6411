using NewsArchive.Core.Articles;
using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Articles;

public sealed class SentencePlaceTests
{
    private static readonly ParsedArticle Article = new()
    {
        Standfirst = new Field("The vote was close. Two left.", Basis.Stated, new Evidence("standfirst")),
        Blocks =
        [
            new Block(BlockKind.Paragraph, "Dr. Lind paid 4.5 crowns. Nobody else did."),
            new Block(BlockKind.RelatedLink, "Lighthouse sold"),
            new Block(BlockKind.Verse, "Light over the water,\nlight over the stone."),
        ],
    };

    [Fact]
    public void Sentences_are_counted_over_the_standfirst_and_all_blocks()
    {
        var sentences = SentencePlace.Of(Article)
            .Select(place => (place.Block, place.Range.In(place.Block < 0 ? Article.Standfirst!.Value : Article.Blocks[place.Block].Text)));

        // Pinned: permalinks to sentences are these numbers.
        Assert.Equal(
            [
                (-1, "The vote was close."), (-1, "Two left."), (0, "Dr. Lind paid 4.5 crowns."), (0, "Nobody else did."),
                (1, "Lighthouse sold"),
                (2, "Light over the water,"), (2, "light over the stone."),
            ],
            sentences);
    }

    [Fact]
    public void A_number_means_the_sentence_that_comparing_means_by_it()
    {
        var compared = Report.Of("1", "Lighthouse", Article).Sentences;

        Assert.Equal(SentencePlace.Of(Article).Select(place => place.Block), compared.Select(sentence => sentence.Block));
        Assert.Equal("Nobody else did.", compared[3].Text);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("")]
    public void What_never_ends_is_cut_and_no_character_is_cut_in_two(string between)
    {
        var text = "x" + string.Concat(Enumerable.Repeat("🗼" + between, 3_000));
        var article = new ParsedArticle { Blocks = [new Block(BlockKind.Paragraph, text)] };

        var pieces = SentencePlace.Of(article).Select(place => place.Range.In(text)).ToList();

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 1_000));
        Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(piece[0])));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(pieces).Replace(" ", "", StringComparison.Ordinal));
    }
}
