using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using static NewsArchive.Core.Tests.Searching.Nodes;

namespace NewsArchive.Core.Tests.Searching;

public sealed class RankingTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("The committee met again and nothing was decided.", 30));

    [Fact]
    public void A_word_of_the_headline_counts_more_than_one_of_the_body()
    {
        using var test = Archive(
            ("body", "A quiet week", "Somebody spoke of the lighthouse and of much besides."),
            ("headline", "The lighthouse", "Somebody spoke of it and of very much besides."));

        Assert.Equal(["headline", "body"], Ranked(test, Word("lighthouse")));
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_frequent_one()
    {
        using var test = Archive(
            [
                .. Enumerable.Range(1, 9).Select(i => ($"w{i}", "Week", "The weather was fair.")),
                ("rare", "Week", "The observatory was closed."),
            ]);

        Assert.Equal("rare", Ranked(test, new AnyNode([Word("weather"), Word("observatory")]))[0]);
    }

    [Fact]
    public void Of_equal_articles_the_shorter_says_more()
    {
        using var test = Archive(("long", "Week", "The lighthouse stands. " + Filler), ("short", "Week", "The lighthouse stands."));

        Assert.Equal(["short", "long"], Ranked(test, Word("lighthouse")));
    }

    [Fact]
    public void The_words_as_written_come_before_their_other_forms()
    {
        using var test = Archive(
            ("other", "Week", "Universes were the matter, cheaply discussed."),
            ("written", "Week", "University was the matter, cheaply discussed."));

        Assert.Equal("written", Ranked(test, new AllNode([Word("university"), Word("matter")]), isList: true)[0]);
    }

    [Fact]
    public void The_best_articles_say_what_else_belongs_to_a_question()
    {
        using var test = Archive(
            ("best", "Volcano", "The volcano Hekla erupted: ash and lava over the farms. The eruption of the volcano lasted."),
            ("kin", "Ash", "Lava and ash of Hekla covered the farms, an eruption nobody had foreseen."),
            ("alien", "Ash", "Mountain ash is a tree, eruption of leaves in spring, says the gardener of the town hall."),
            ("none", "Town", "The gardener works at the town hall."));

        var ranked = test.Archive.Search.Rank("eruption volcano ash", 10).Select(article => article.DocumentId).ToList();

        Assert.Equal(["best", "kin", "alien"], ranked);
    }

    [Fact]
    public void A_run_has_six_columns_and_the_articles_own_ids()
    {
        using var test = Archive(("one", "Lighthouse", "The lighthouse stands."), ("two words", "Week", "A lighthouse, they say."));
        using var run = new StringWriter();

        Assert.Equal(2, TrecRun.Write(test.Archive.Search, ["q1\tLIGHTHOUSE of the (north\"", "", "q2\tnothing like it"], run));

        var lines = run.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.Equal([("q1", "one", "1"), ("q1", "two_words", "2")], lines.Select(line => (line[0], line[2], line[3])));
        Assert.All(lines, line => Assert.Equal((6, "Q0", "newsarchive"), (line.Length, line[1], line[5])));
        Assert.Throws<FormatException>(() => TrecRun.Write(test.Archive.Search, ["no tab"], run));
    }

    [Fact]
    public void A_snippet_shows_the_best_passages_with_their_matches()
    {
        using var test = Archive(
            ("a", "Week", $"The keeper left. {Filler} The lighthouse keeper of Ness came back. {Filler} At Ness it was winter."));

        var hit = Assert.Single(
            test.Archive.Search.Find(new SearchRequest { Tree = All(Phrase("lighthouse", "keeper"), Word("winter")) }).Hits);

        Assert.Contains($"{SnippetMarks.Start}lighthouse keeper{SnippetMarks.End} of Ness", hit.Snippet, StringComparison.Ordinal);
        Assert.Contains($"{SnippetMarks.Start}winter{SnippetMarks.End}", hit.Snippet, StringComparison.Ordinal);
        Assert.Contains(" … ", hit.Snippet, StringComparison.Ordinal);
        Assert.True(hit.Snippet.Length < 600);
    }

    private static TestArchive Archive(params (string Id, string Title, string Text)[] reports)
    {
        var test = new TestArchive();
        test.Put(
            "reports.jsonl",
            string.Concat(
                reports.Select(
                    report =>
                        $$"""{"id":"{{report.Id}}","title":"{{report.Title}}","text":"{{report.Text}}","date":"2020-01-01"}""" + "\n")));
        test.Import();
        return test;
    }

    private static List<string?> Ranked(TestArchive test, QueryNode tree, bool isList = false) =>
        [.. test.Archive.Search.Find(new SearchRequest { Tree = tree, IsWordList = isList }).Hits.Select(hit => hit.Article.ExternalId)];
}
