using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

public sealed class ContainerTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Each_record_is_an_article_of_its_own(string database)
    {
        using var test = new TestArchive(database);
        var path = test.Put("a.jsonl", Line(1, "Council votes") + Line(2, "Library opens"));

        Assert.Equal((2, 0), (test.Import().Added, test.Import().Added));
        var article = test.Archive.Articles.Find(2)!;
        Assert.Equal("Library opens", article.Summary.Headline);
        Assert.Equal([(path + "!/line 2", false)], article.Places);
        Assert.Equal(Line(2, "Library opens").TrimEnd('\n'), System.Text.Encoding.UTF8.GetString(test.Archive.Articles.Original(2)!.Value.Bytes));
        Assert.Equal(2, test.Import().Unchanged);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_record_with_a_known_id_is_revised_wherever_it_stands(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Line(1, "Council votes") + Line(2, "Library opens"));
        test.Import();
        test.Put("a.jsonl", Line(2, "Library opens on Sundays") + Line(3, "Bridge closed") + Line(1, "Council votes"));

        var run = test.Import();

        Assert.Equal((1, 1, 1), (run.Added, run.Revised, run.Unchanged));
        Assert.Equal("Library opens on Sundays", test.Archive.Articles.Find(2)!.Summary.Headline);
        Assert.Equal("Council votes", test.Archive.Articles.Find(1)!.Summary.Headline);
        Assert.Equal(3, test.Import().Unchanged);
    }

    [Fact]
    public void Records_without_ids_are_known_by_their_bytes_when_others_come_before_them()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Line(null, "Council votes") + Line(null, "Library opens"));
        test.Import();
        test.Put("a.jsonl", Line(null, "Bridge closed") + Line(null, "Council votes") + Line(null, "Library opens"));

        var run = test.Import();

        Assert.Equal((1, 0, 2), (run.Added, run.Revised, run.Unchanged));
        Assert.Equal("Bridge closed", test.Archive.Articles.Find(3)!.Summary.Headline);
        Assert.Equal(1, test.Archive.Articles.Find(1)!.CurrentNumber);
    }

    [Fact]
    public void The_same_id_in_two_files_is_two_articles()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Line(1, "Council votes"));
        test.Put("b.jsonl", Line(1, "Library opens"));

        Assert.Equal(2, test.Import().Added);
    }

    [Fact]
    public void A_record_that_is_gone_is_missing()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Line(1, "Council votes") + Line(2, "Library opens"));
        test.Import();
        test.Put("a.jsonl", Line(1, "Council votes"));

        Assert.Equal((1, 1), (test.Import().Missing, test.Archive.Lists.Counts().Articles - 1));
    }

    [Fact]
    public void A_broken_record_is_rejected_and_the_rest_is_read()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Line(1, "Council votes") + "{\"title\": \"cut off\n" + Line(2, "Library opens"));

        var run = test.Import();

        Assert.Equal((2, 1), (run.Added, run.Rejected));
        var rejected = Assert.Single(test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Rejected, 1, 10).Outcomes);
        Assert.EndsWith("a.jsonl!/line 2", rejected.Path, StringComparison.Ordinal);
        Assert.NotEqual("", rejected.Message);
    }

    [Fact]
    public void A_rehearsal_says_what_a_run_would_do_and_does_none_of_it()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.PutReport("a.txt", "Council votes for a third bridge");
        test.PutReport("b.txt", "Library opens on Sundays");

        var rehearsal = test.Archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None, isRehearsal: true);

        Assert.Equal((1, 1), (rehearsal.Added, rehearsal.Revised));
        Assert.Equal(1, test.Archive.Lists.Counts().Articles);
        Assert.Equal(1, test.Archive.Articles.Find(1)!.CurrentNumber);
        Assert.Single(test.Archive.Runs.Latest(10));
        var run = test.Import();
        Assert.Equal((1, 1), (run.Added, run.Revised));
    }

    [Fact]
    public void A_page_saved_again_elsewhere_is_a_revision_of_the_article_at_its_address()
    {
        using var test = new TestArchive();
        test.Put("one.html", Page("/news/bridge", "Council votes for a second bridge"));
        test.Put("two.html", Page("/news/bridge", "Council votes for a second bridge, at last"));
        test.Put("three.html", Page("/", "Library opens on Sundays"));
        test.Put("four.html", Page("/", "Bridge closed for repairs"));

        var run = test.Import();

        Assert.Equal((3, 1), (run.Added, run.Revised));
    }

    private static string Line(int? id, string headline) =>
        $$"""{{{(id is null ? "" : $"\"id\": {id}, ")}}"title": "{{headline}}", "text": "The council met. {{headline}}, its speaker said.", "date": "2021-03-03"}""" + "\n";

    private static string Page(string path, string headline) => $"""
        <!DOCTYPE html><html lang="en"><head><title>{headline}</title><link rel="canonical" href="https://paper.example{path}"></head>
        <body><article><h1>{headline}</h1><p>The council of the city met on Wednesday to speak about {headline}, as its speaker told reporters.</p>
        <p>Work is expected to start before the end of the summer, officials said after the meeting in the town hall.</p></article></body></html>
        """;
}
