using NewsArchive.Core.Duplicates;

namespace NewsArchive.Core.Tests.Duplicates;

public sealed class DuplicateTests
{
    private static readonly string[] Paragraphs =
    [
        "The council of the city voted late on Wednesday evening to build a second bridge over the river Aire, after three years of "
            + "talks about where it should stand and who would have to pay for it in the end.",
        "Members of both parties supported the plan in a vote of 41 to 12, and the mayor said that work on the approach roads would "
            + "begin before the end of the summer if the weather allowed it.",
        "Shop owners near the old bridge fear that they will lose customers once the traffic takes another way, and a group of them "
            + "has asked a court to look at the decision again.",
    ];

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_same_words_in_other_bytes_are_two_articles_that_know_each_other(string database)
    {
        using var test = new TestArchive(database);
        test.Put(
            "a.jsonl",
            Line("Bridge", string.Join("\n\n", Paragraphs)) + Line(
                "A bridge, at last", string.Join("\n\n", Paragraphs).ToUpperInvariant()));
        test.Put(
            "b.jsonl",
            Line(
                "Library",
                "The library will open on Sundays from next month on, the director said, as more and more people ask for it every week."));

        Assert.Equal(3, test.Import().Added);

        var alike = Assert.Single(test.Archive.Articles.Find(1)!.Alike);
        Assert.Equal((2, true), (alike.Article.Id, alike.IsExact));
        Assert.Equal(1, Assert.Single(test.Archive.Articles.Find(2)!.Alike).Article.Id);
        Assert.Empty(test.Archive.Articles.Find(3)!.Alike);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_text_with_a_few_words_changed_is_alike(string database)
    {
        using var test = new TestArchive(database);
        var text = string.Join("\n\n", Paragraphs);
        test.Put("a.jsonl", Line("Bridge", text) + Line("Bridge again", text.Replace("Wednesday", "Thursday", StringComparison.Ordinal)));

        test.Import();

        var alike = Assert.Single(test.Archive.Articles.Find(2)!.Alike);
        Assert.False(alike.IsExact);
        Assert.InRange(alike.Likeness, .8, .99);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_revision_with_other_words_is_no_duplicate_any_more(string database)
    {
        using var test = new TestArchive(database);
        var text = string.Join("\n\n", Paragraphs);
        test.Put("a.jsonl", Line("Bridge", text));
        test.Put("b.jsonl", Line("Bridge again", text, id: 7));
        test.Import();
        test.Put(
            "b.jsonl",
            Line(
                "Library",
                "The library will open on Sundays from next month on, the director said, as more and more people ask for it every week.",
                id: 7));

        test.Import();

        Assert.Equal(2, test.Archive.Articles.Find(2)!.CurrentNumber);
        Assert.Empty(test.Archive.Articles.Find(1)!.Alike);
        Assert.Empty(test.Archive.Articles.Find(2)!.Alike);
    }

    [Fact]
    public void Likeness_is_about_the_share_of_common_shingles()
    {
        string[] words = [.. Enumerable.Range(0, 1000).Select(i => $"w{i * 7919 % 1000}")];
        var whole = TextSketch.Of(string.Join(' ', words));

        Assert.Equal(1, TextSketch.Likeness(whole.Content, TextSketch.Of(string.Join(", ", words)).Content));
        Assert.InRange(TextSketch.Likeness(whole.Content, TextSketch.Of(string.Join(' ', words[..700])).Content), .55, .85);
        Assert.InRange(TextSketch.Likeness(whole.Content, TextSketch.Of(string.Join(' ', words.Reverse())).Content), 0, .05);
    }

    [Fact]
    public void Words_are_the_same_with_and_without_letters_beyond_ASCII() =>
        Assert.Equal(TextShingles.HashWords("the cafe, in a RESUME 2018"), TextShingles.HashWords("the café, in a Résumé 2018"));

    [Fact]
    public void Short_texts_have_few_marks_or_none()
    {
        Assert.Empty(TextSketch.Of("Qtly div 18 cts vs 20 cts prior").Marks);
        Assert.Single(TextSketch.Of("Qtly div 18 cts vs 20 cts prior Pay April 25 Record March 20").Marks);
        Assert.Equal(TextSketch.MostMarks, TextSketch.Of(string.Join(' ', Paragraphs)).Marks.Distinct().Count());
    }

    private static string Line(string headline, string text, int? id = null) =>
        System.Text.Json.JsonSerializer.Serialize(new { id, title = headline, text }) + "\n";
}
