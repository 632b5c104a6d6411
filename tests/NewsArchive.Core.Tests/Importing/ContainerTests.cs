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
        Assert.Equal(
            Line(2, "Library opens").TrimEnd('\n'), System.Text.Encoding.UTF8.GetString(test.Archive.Articles.Original(2)!.Value.Bytes));
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

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_rehearsal_says_what_a_run_would_do_and_does_none_of_it(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.PutReport("a.txt", "Council votes for a third bridge");
        test.PutReport("b.txt", "Library opens on Sundays");

        var differences = new List<string>();

        var rehearsal = test.Archive.Importer.Run(
            [test.Inbox], "test", (_, progress) => differences.AddRange(progress.Latest?.Differences ?? []), onWait: null,
            CancellationToken.None, isRehearsal: true);

        Assert.Equal((1, 1), (rehearsal.Added, rehearsal.Revised));
        Assert.Equal(["- headline: Council votes for a second bridge", "+ headline: Council votes for a third bridge"], differences);
        Assert.Equal(1, test.Archive.Lists.Counts().Articles);
        Assert.Equal(1, test.Archive.Articles.Find(1)!.CurrentNumber);
        Assert.Single(test.Archive.Runs.Latest(10));
        var run = test.Import();
        Assert.Equal((1, 1), (run.Added, run.Revised));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Nobody_waits_for_a_rehearsal_and_it_waits_for_nobody(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Put("b.jsonl", Line(1, "Library opens"));
        test.Import();
        test.PutReport("a.txt", "Council votes for a third bridge");
        test.Put("b.jsonl", Line(2, "Bridge closed"));
        var writing = test.Archive.Storage.BeginWrite();
        using var other = test.Open();
        ImportRun? meanwhile = null;

        var rehearsal = other.Importer.Run(
            [test.Inbox], "test",
            (_, _) =>
            {
                if (meanwhile is null)
                {
                    writing.Dispose(); // from here on another import runs, whole, while the rehearsal goes on
                    meanwhile = test.Import();
                }
            },
            onWait: null, CancellationToken.None, isRehearsal: true);

        Assert.Equal((1, 1, 1), (rehearsal.Added, rehearsal.Revised, rehearsal.Missing));
        Assert.Equal((1, 1), (meanwhile!.Added, meanwhile.Revised));
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

    [Fact]
    public void A_newer_version_of_an_agencys_item_is_a_revision_and_an_older_one_that_comes_late_is_filed_behind_it()
    {
        using var test = new TestArchive();
        test.Put("1.json", Item(version: 2, "Council votes for a bridge"));
        test.Put("2.json", Item(version: 10, "Council votes for a second bridge"));
        test.Put("3.json", Item(version: 9, "Council votes for a bridge again"));

        var run = test.Import();

        Assert.Equal((1, 2), (run.Added, run.Revised));
        var article = test.Archive.Articles.Find(1)!;
        Assert.Equal("Council votes for a second bridge", article.Summary.Headline);
        Assert.Equal((2, 3), (article.Number, article.Revisions.Count));
        Assert.Equal("Council votes for a bridge again", test.Archive.Articles.Find(1, 3)!.Values.Headline!.Value);
        Assert.Equal(3, test.Import().Unchanged);
    }

    [Fact]
    public void A_feed_that_is_saved_daily_brings_each_item_once()
    {
        using var test = new TestArchive();
        test.Put("monday.xml", Feed(("a", "Council votes for a bridge"), ("b", "Library opens on Sundays")));
        test.Put("tuesday.xml", Feed(("b", "Library opens on Sundays after all"), ("c", "Bridge closed for repairs")));

        var run = test.Import();

        Assert.Equal((3, 1), (run.Added, run.Revised));
        Assert.Equal("Library opens on Sundays after all", test.Archive.Articles.Find(2)!.Summary.Headline);
    }

    private static string Item(int version, string headline) => $$"""
        {"uri": "urn:newsml:wire.example:2021:item", "type": "text", "version": "{{version}}", "versioncreated": "2021-03-03T10:00:00Z",
         "pubstatus": "usable", "language": "en", "headline": "{{headline}}",
         "body_text": "The council met on Wednesday. Version {{version}}."}
        """;

    private static string Feed(params (string Guid, string Title)[] items) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>Paper Example</title><link>https://paper.example/</link><description>News</description>
        {string.Join('\n', items.Select(Entry))}
        </channel></rss>
        """;

    private static string Entry((string Guid, string Title) item) =>
        $"<item><guid isPermaLink=\"false\">{item.Guid}</guid><title>{item.Title}</title>"
        + "<description>The council met, its speaker said.</description></item>";

    private static string Line(int? id, string headline) =>
        $$"""{{{(id is null ? "" : $"\"id\": {id}, ")}}"title": "{{headline}}","""
        + $$""" "text": "The council met. {{headline}}, its speaker said.", "date": "2021-03-03"}""" + "\n";

    private static string Page(string path, string headline) => $"""
        <!DOCTYPE html><html lang="en"><head><title>{headline}</title><link rel="canonical" href="https://paper.example{path}"></head>
        <body><article><h1>{headline}</h1><p>The council of the city met on Wednesday to speak about {headline},
        as its speaker told reporters.</p>
        <p>Work is expected to start before the end of the summer, officials said after the meeting
        in the town hall.</p></article></body></html>
        """;
}
