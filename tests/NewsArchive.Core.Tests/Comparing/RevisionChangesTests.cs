using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

public sealed class RevisionChangesTests
{
    private static readonly RevisionChanges Changes = RevisionChanges.Of(
        Grounding.Of(
            "Ferry aground, 12 hurt", "The ferry ran aground near Osterby on Tuesday with 12 people hurt.",
            "Divers will look at the hull on Friday.", "“All are safe now,” the master said."),
        Grounding.Of(
            "Ferry aground, 14 hurt", "The ferry ran aground near Osterby on Tuesday with 14 people hurt.",
            "Divers will look at the hull on Friday.", "The regatta was cancelled."));

    [Fact]
    public void What_changed_in_headline_figures_and_quotes_is_told()
    {
        Assert.Equal(["12", "14"], Changes.Headline.Where(change => change.Kind != WordChangeKind.Both).Select(change => change.Text));
        Assert.Equal(["12"], Changes.FiguresGone);
        Assert.Equal(["14"], Changes.FiguresCome);
        Assert.Equal(["All are safe now"], Changes.QuotesGone);
        Assert.Empty(Changes.QuotesCome);
    }

    [Fact]
    public void Sentences_that_stand_are_the_same_and_reworded_ones_are_partners() => Assert.Equal(
        [(0, 0, LinkDegree.Partly), (1, 1, LinkDegree.Same)],
        Changes.Comparison.Links.Select(link => (link.A, link.B, link.Degree)));
}
