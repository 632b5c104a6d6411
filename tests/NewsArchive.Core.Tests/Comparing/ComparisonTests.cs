using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Comparing;

public sealed class ComparisonTests
{
    private readonly Comparison comparison = Comparison.Of(Grounding.First, Grounding.Second);

    [Fact]
    public void Sentences_that_say_the_same_are_linked_and_others_are_not() => Assert.Equal(
        [(0, 0), (2, 1), (3, 2), (4, 3)],
        comparison.Links.Select(link => (link.A, link.B)));

    [Fact]
    public void A_link_says_why()
    {
        var reasons = comparison.Links.Single(link => link.A == 4).Reasons;

        Assert.Contains(reasons, reason => reason.Contains("organisers/organizers", StringComparison.Ordinal));
        Assert.Contains(comparison.Links[0].Reasons, reason => reason == "figures in both: 12");
        Assert.Contains(
            comparison.Links[0].Reasons,
            reason => reason.StartsWith("names in both: ", StringComparison.Ordinal)
                && reason.Contains("Osterby", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "other words", "The board of the shipping line fired its director on Friday.",
        "The head of the shipping line was ousted by the board.")]
    [InlineData(
        "other words for things", "The vessel had passed its last inspection in April.",
        "The ferry, which is of 1987, had been inspected in the spring.")]
    public void A_claim_in_other_words_is_found_among_others_of_the_event(string what, string a, string b)
    {
        var wording = Comparison.Of(
            Grounding.Of(
                "a", "The ferry left Nordhavn on Tuesday with 80 people on board.", a, "The harbour of Osterby was built by the Vikings."),
            Grounding.Of("b", "Rescuers brought everyone ashore.", b, "Fishermen of Osterby fear for their herring."));

        Assert.Equal((what, 1, 1, true), wording.Links.Select(link => (what, link.A, link.B, link.IsSure)).Single());
    }

    [Fact]
    public void A_short_sentence_is_found_by_its_names_where_the_words_differ()
    {
        var visits = Comparison.Of(
            Grounding.Of(
                "a", "Prime Minister Ada Holm and King Lund signed two papers in Osterby.",
                "The mood was good when Holm left Lund at the gate.",
                "Brandt and Holm spoke by telephone on Sunday about Lund and his plans.",
                "Holm said that Lund wanted Brandt to come as well."),
            Grounding.Of(
                "b", "Lund met Holm at the harbour of Osterby.", "Brandt told Holm in May that nothing would come of it.",
                "Crowds cheered Lund and Holm.",
                "Lund has asked for another round of talks and hopes that Brandt will visit soon, Holm told reporters."));

        Assert.Contains((3, 3), visits.Links.Select(link => (link.A, link.B)));
    }

    [Theory]
    [InlineData(BlockKind.Paragraph, true)]
    [InlineData(BlockKind.Caption, false)]
    public void A_caption_is_never_sure_to_say_what_a_sentence_says(BlockKind kind, bool isSure)
    {
        var report = Report.Of(
            "b", "b",
            new ParsedArticle { Blocks = [new Block(kind, "The ferry Skarven, left, ran aground on a reef near Osterby on Tuesday.")] });

        Assert.Equal(isSure, Comparison.Of(Grounding.First, report).Links.Single().IsSure);
    }

    [Fact]
    public void A_match_in_other_words_says_which() =>
        Assert.Contains(
            Comparison.Of(
                Grounding.Of("a", "The board of the shipping line fired its director on Friday.", "It rained."),
                Grounding.Of("b", "The head of the shipping line was ousted by the board.", "The sun shone.")).Links.Single().Reasons,
            reason => reason == "words used in similar ways: fired/ousted");

    [Fact]
    public void Only_here_is_what_no_sentence_of_the_other_report_comes_near_to()
    {
        var standings = Comparison.Of(
            Grounding.First,
            Grounding.Of(
                "Skarven inspected", "The captain told everyone to come up.",
                "The ferry, which is of 1987, had been inspected in the spring.",
                "The regatta will be held in June instead.")).Alignment.StandingsOfA;

        // The first names the ferry as the second of the others does; a subhead is not compared; the quotation stands alone.
        Assert.Equal([Standing.Unsure, null, Standing.Both, Standing.Only, Standing.Both, Standing.Both], standings);
    }

    [Fact]
    public void Links_are_by_their_likelihood_sure_or_not()
    {
        Assert.All(comparison.Links, link => Assert.InRange(link.Confidence, 0, 1));
        Assert.All(comparison.Links, link => Assert.True(link.IsSure));
        Assert.Equal(Standing.Only, comparison.Alignment.StandingsOfB[4]);
    }

    [Fact]
    public void A_subhead_is_a_sentence_but_no_claim()
    {
        Assert.Equal("The rescue", comparison.A.Sentences[1].Text);
        Assert.False(comparison.A.Sentences[1].IsClaim);
    }

    [Fact]
    public void Differing_figures_and_spellings_are_told_with_both_values()
    {
        var told = comparison.Discrepancies.Select(fact => (fact.Kind, fact.ValueA, fact.ValueB));

        Assert.Equal(
            [
                (FactKind.Figure, "at least 12 passengers", "12 passengers"),
                (FactKind.Figure, "10 minutes", "25 minutes"),
                (FactKind.Name, "Li Wei-ming", "Li Wei Ming"),
            ],
            told);
    }

    [Theory]
    [InlineData(
        "what one denies", "The harbour master closed the port of Osterby on Monday.",
        "The harbour master did not close the port of Osterby on Monday.", "closed / not close")]
    [InlineData(
        "a bound on the same toll, in other words", "At least seven people were killed when the Osterby tram overturned on a sharp bend.",
        "Seven died when the Osterby tram overturned on a sharp bend.", "at least seven people / Seven died")]
    [InlineData(
        "the killed and the injured", "The earthquake near Osterby killed three people.",
        "The earthquake near Osterby killed a girl and 40 people were injured.", "")]
    [InlineData(
        "the same number of other things", "A gunman killed more than 50 people at a concert in Osterby.",
        "Officers took 50 minutes to reach the gunman at the concert in Osterby.", "")]
    [InlineData(
        "a toll of another year", "At least seven people were killed when the tram derailed near Osterby.",
        "The tram derailed near Osterby; in 2004 seven people were killed in a derailment.", "")]
    [InlineData(
        "a bound that the other keeps within", "The camp of Osterby lies less than 25 kilometres from the border.",
        "The camp of Osterby lies 15 kilometres from the border.", "")]
    [InlineData(
        "figures with another between them and their word", "The rocket reached an altitude of 770 kilometres (478 miles) over Osterby.",
        "The rocket over Osterby flew 2,700 kilometres (1,680 miles).", "")]
    [InlineData(
        "times of two things", "Police were called to the tram in Osterby shortly after 6 a.m. on Wednesday.",
        "The tram in Osterby derailed at about 6.10am on Wednesday.", "")]
    public void A_discrepancy_is_of_one_thing(string what, string a, string b, string expected) => Assert.Equal(
        (what, expected),
        (what,
            string.Join(
                "; ",
                Comparison.Of(Grounding.Of("a", a), Grounding.Of("b", b)).Discrepancies.Select(fact => $"{fact.ValueA} / {fact.ValueB}"))));

    [Fact]
    public void A_quotation_that_one_report_cuts_is_found_with_its_speaker()
    {
        var quote = Assert.Single(comparison.Quotes);

        Assert.Equal((QuoteRelation.Cut, "Rosa Moreno"), (quote.Relation, quote.Speaker));
        Assert.Equal(
            "and nobody knew what had happened",
            string.Concat(quote.Differences.Where(change => change.Kind == WordChangeKind.OnlyA).Select(change => change.Text))
                .Replace("out,", "", StringComparison.Ordinal)
                .Trim());
    }

    [Fact]
    public void Promotions_and_notices_are_noise_and_match_nothing()
    {
        var article = new ParsedArticle
        {
            Standfirst = new Field("The ferry Skarven ran aground near Osterby.", Basis.Stated, new Evidence("standfirst", null, null)),
            Blocks =
            [
                new Block(BlockKind.Promotion, "Read about the ferry Skarven that ran aground near Osterby."),
                new Block(BlockKind.Paragraph, "Copyright 2018 Osterby Post."),
                new Block(BlockKind.Paragraph, "Rosa Moreno in Nordhavn contributed to this report."),
            ],
        };
        var report = Report.Of("x", "x", article);

        Assert.Equal(
            [(Report.StandfirstBlock, false), (0, true), (1, true), (2, true)],
            report.Sentences.Select(sentence => (sentence.Block, sentence.IsNoise)));
        Assert.Equal([(0, 0)], Comparison.Of(report, report).Links.Select(link => (link.A, link.B)));
    }

    [Fact]
    public void Reports_of_different_events_share_nothing() => Assert.Empty(Comparison.Of(
        Grounding.First,
        Grounding.Of(
            "Library reopens", "The library of Nordhavn opened again after two years of work, its director said.",
            "Readers had waited in a queue since the morning.")).Links);

    [Fact]
    public void A_text_without_full_stops_is_cut_into_sentences_of_bounded_length()
    {
        var report = Grounding.Of("x", string.Join(' ', Enumerable.Repeat("the ferry Skarven ran aground 12 times near osterby", 2_000)));

        Assert.All(report.Sentences, sentence => Assert.InRange(sentence.Text.Length, 1, 1_000));
        Assert.NotEmpty(Comparison.Of(report, report).Links);
    }

    [Fact]
    public void A_hostile_text_takes_no_longer_than_its_limits_allow()
    {
        var report = Grounding.Of(
            "x", [.. Enumerable.Range(0, 3_000).Select(number => $"The ferry number {number} ran aground near Osterby today.")]);

        Assert.Equal(Report.MostSentences, report.Sentences.Count);
        Assert.NotEmpty(Comparison.Of(report, Grounding.Second).A.Sentences);
    }
}
