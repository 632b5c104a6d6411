using NewsArchive.Core.Comparing;
using NewsArchive.Core.Stories;
using NewsArchive.Core.Tests.Comparing;

namespace NewsArchive.Core.Tests.Stories;

public sealed class StoryDigestTests
{
    private readonly StoryDigest digest = StoryDigest.Of(
    [
        Grounding.First,
        Grounding.Second,
        Grounding.Of(
            "Divers find hole in Skarven",
            "Divers found a hole as long as a bus in the hull of the Skarven, the ferry that ran aground on a reef near Osterby.",
            "Rosa Moreno said that passengers felt a heavy blow and the lights went out.",
            "A tug from Nordhavn will tow the ship on Sunday."),
    ]);

    [Fact]
    public void What_a_report_added_first_is_what_none_before_it_has()
    {
        Assert.Equal(Grounding.First.Sentences.Count(sentence => sentence.IsClaim), digest.Additions[0].Count);
        Assert.Equal(["Divers will look at the hull on Friday."], Added(1));
        Assert.Contains("A tug from Nordhavn will tow the ship on Sunday.", Added(2));
        Assert.All(digest.Additions.Zip(digest.Unsure), report => Assert.Empty(report.First.Intersect(report.Second)));
        Assert.DoesNotContain(Added(2), sentence => sentence.Contains("blow", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_is_told_with_all_that_quote_it_cut_it_or_tell_it()
    {
        var quote = Assert.Single(digest.Quotes);

        Assert.Equal("Rosa Moreno", quote.Speaker);
        Assert.Equal(
            [(0, QuoteRelation.Whole), (1, QuoteRelation.Cut), (2, QuoteRelation.Paraphrased)],
            quote.Uses.Select(use => (use.Report, use.Relation)));
    }

    [Fact]
    public void Of_a_story_with_very_many_reports_the_first_are_read() =>
        Assert.Equal(StoryDigest.MostReports, StoryDigest.Of([.. Enumerable.Repeat(Grounding.First, 500)]).Reports.Count);

    private IEnumerable<string> Added(int report) => digest.Additions[report].Select(at => digest.Reports[report].Sentences[at].Text);
}
