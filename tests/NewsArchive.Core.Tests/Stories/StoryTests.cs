using System.Text.Json;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Tests.Stories;

public sealed class StoryTests
{
    private static readonly (string Id, string Date, string Title, string Text)[] Reports =
    [
        ("fire-1", "2021-03-04", "Warehouse fire in Harlow closes the A414",
            "A fire at the Brackley paper warehouse in Harlow closed the A414 on Thursday. Sixty firefighters fought the blaze, "
                + "Essex fire service said. The warehouse manager, Tom Ashby, said nobody was hurt and that the paper had been worth "
                + "two million pounds."),
        ("fire-2", "2021-03-05", "Brackley warehouse burns down",
            "The Brackley warehouse in Harlow burnt to the ground on Thursday night. Essex fire service sent sixty firefighters. Tom "
                + "Ashby, who manages it, said paper worth two million pounds was lost. The A414 was closed for five hours."),
        ("fire-3", "2021-03-05", "Harlow blaze: A414 open again",
            "The A414 at Harlow is open again after the blaze at the Brackley paper warehouse. Essex fire service said its "
                + "firefighters would stay for another day. The cause is not known, Tom Ashby said."),
        ("other-fire-1", "2021-03-05", "Fire at a sawmill near Dundee",
            "A fire destroyed the Macrae sawmill near Dundee. Firefighters from Tayside fought the blaze for nine hours. The owner, "
                + "Ailsa Macrae, said that timber for forty houses was lost and that nobody was hurt."),
        ("other-fire-2", "2021-03-06", "Sawmill owner thanks Tayside firefighters",
            "Ailsa Macrae, whose sawmill near Dundee burnt down, thanked the Tayside firefighters. The Macrae sawmill had timber for "
                + "forty houses in store, she said. She wants to rebuild it."),
        ("bank", "2021-03-05", "Bank of Norway keeps its rate",
            "The central bank of Norway left its interest rate unchanged. Its governor said that inflation was expected to fall in "
                + "the summer. The krone rose against the euro."),
    ];

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Reports_of_one_event_are_a_story_and_those_of_a_like_event_another(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(Reports));

        test.Import();

        Assert.Equal([["fire-1", "fire-2", "fire-3"], ["other-fire-1", "other-fire-2"]], Stories(test));
        var story = test.Archive.Stories.Of(2)!;
        Assert.Equal((1, 3), (story.Id, story.Origins));
        Assert.Contains(story.Reasons, reason => reason.Kind == StoryReasonKind.Names && reason.Values.Contains("Tom Ashby"));
        Assert.Contains(
            story.Reasons, reason => reason.Kind == StoryReasonKind.Days && reason.Values.SequenceEqual(["2021-03-04", "2021-03-05"]));
        Assert.Null(test.Archive.Stories.Of(6));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_report_has_others_beside_it_those_of_other_sources_first(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", string.Concat(Reports.Select((report, index) => JsonSerializer.Serialize(
            new
            {
                id = report.Id,
                date = report.Date,
                title = report.Title,
                text = report.Text,
                source = index < 2 ? "Brackley Post" : "Dale Echo",
            }) + "\n")));
        test.Import();
        var beside = test.Archive.Stories.Beside(test.Archive.Articles.Find(2)!.Summary, 5)!;

        Assert.Equal((1, 3), (beside.Story, beside.Articles));
        Assert.Equal([3L, 1], beside.Some.Select(other => other.Id));
        Assert.Equal([3L], test.Archive.Stories.Beside(test.Archive.Articles.Find(2)!.Summary, 1)!.Some.Select(other => other.Id));
        Assert.Null(test.Archive.Stories.Beside(test.Archive.Articles.Find(6)!.Summary, 5));
    }

    [Theory]
    [InlineData("6.5", 2)]
    [InlineData("7.1", 0)]
    public void Notices_of_sister_firms_are_told_apart_by_their_small_figures(string payout, int together)
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", string.Concat(new[] { ("Ulvholm", "6.5"), ("Tornby", payout) }.Select(fund => JsonSerializer.Serialize(
            new
            {
                id = fund.Item1,
                date = "2021-03-02",
                title = $"Lindmore insured tax-free {fund.Item1} income fund sets monthly dividend payout",
                text = $"The Lindmore {fund.Item1} Tax-Free Income Fund sets a monthly dividend of {fund.Item2} cents, "
                    + "payable in March to holders of record.",
                source = "Tornby Wire",
            }) + "\n")));
        test.Import();

        Assert.Equal(together, Stories(test).Sum(story => story.Count));
    }

    [Theory]
    [InlineData("Tornby grain futures 12:01", 2)]
    [InlineData("Tornby grain futures 12:10", 0)]
    public void A_series_of_one_outlet_is_told_apart_by_the_figures_of_its_headlines(string title, int together)
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", FromOneOutlet(
            ("Tornby grain futures 12:01", "Brackwell wheat May 285 up, July 281 up, September 277 up at the Tornby exchange."),
            (title, "Brackwell wheat May 285 up, July 281 up, September 276 off at the Tornby exchange.")));
        test.Import();

        Assert.Equal(together, Stories(test).Sum(story => story.Count));
    }

    [Theory]
    [InlineData("Ulvholm Oil raises its Tornby petrol prices", "Ulvholm Oil", 2)]
    [InlineData("Lindmore Fuels raises its Tornby petrol prices", "Lindmore Fuels", 0)]
    public void What_two_firms_do_on_one_day_is_told_apart_by_their_names(string title, string firm, int together)
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", FromOneOutlet(
            ("Ulvholm Oil raises its Tornby petrol prices by 45 cents", "Ulvholm Oil raised its pump prices in Tornby from today."),
            (title, $"{firm} raised its pump prices in Tornby by 45 cents from today.")));
        test.Import();

        Assert.Equal(together, Stories(test).Sum(story => story.Count));
    }

    [Fact]
    public void The_order_of_import_makes_no_difference()
    {
        var random = new Random(5);
        var expected = Imported([Reports]);
        for (var round = 0; round < 4; round++)
        {
            var shuffled = Reports.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Imported(shuffled.Chunk(1 + (round % 3))));
        }
    }

    [Fact]
    public void What_a_page_carried_along_behind_a_long_report_says_nothing_of_its_event()
    {
        var report = string.Concat(Enumerable.Repeat(Reports[1].Text + " ", 12));

        Assert.Equal(
            0,
            StoryReport.Compare(
                Read(1, report), Read(1, report + "Gallery: orchids from Quito, glaciers of Iceland, cathedrals of Lisbon.")));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" It was built in 2019, five years before the fire.", 1)]
    [InlineData(" It burnt down in 2021; the new one opened in 2031.", 0)]
    public void An_undated_report_is_not_of_an_event_long_before_a_year_that_it_speaks_of(string year, int stories)
    {
        using var test = new TestArchive();
        test.Put(
            "a.jsonl",
            JsonSerializer.Serialize(new { id = "dated", date = Reports[0].Date, title = Reports[0].Title, text = Reports[0].Text }) + "\n"
            + JsonSerializer.Serialize(new { id = "undated", title = Reports[0].Title, text = Reports[0].Text + year }) + "\n");

        test.Import();

        Assert.Equal(stories, test.Archive.Stories.Count());
    }

    [Fact]
    public void A_revision_about_something_else_leaves_its_story()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines(Reports));
        test.Put(
            "b.txt",
            "Norway opens a road tunnel\n\nThe longest road tunnel of Norway was opened on Friday by the king. It leads under the "
                + "Boknafjord and is twenty-seven kilometres long.\n");
        test.Import();

        test.Put("a.jsonl", Lines([(Reports[0].Id, Reports[0].Date, Reports[5].Title, Reports[5].Text), .. Reports[1..]]));
        test.Import();

        Assert.Equal([["bank", "fire-1"], ["fire-2", "fire-3"], ["other-fire-1", "other-fire-2"]], Stories(test));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_curator_splits_merges_and_takes_it_back_and_an_import_changes_nothing_of_it(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(Reports));
        test.Import();

        Assert.Null(test.Archive.StoryCurator.Split(3, "It is about the road.", "Ada"));
        Assert.Equal([["fire-1", "fire-2"], ["other-fire-1", "other-fire-2"]], Stories(test));

        Assert.Null(test.Archive.StoryCurator.Merge(1, 4, "One arsonist confessed both.", "Ada"));
        Assert.Equal([["fire-1", "fire-2", "other-fire-1", "other-fire-2"]], Stories(test));

        test.Put(
            "c.jsonl",
            Lines(
                [
                    ("fire-4", "2021-03-06", "Brackley warehouse in Harlow to be rebuilt",
                        "Tom Ashby said the Brackley paper warehouse in Harlow would be rebuilt after the fire. Essex fire service "
                            + "firefighters left the A414 on Friday."),
                ]));
        test.Import();
        Assert.Contains(Stories(test), story => story.Contains("fire-1") && story.Contains("other-fire-2") && !story.Contains("fire-3"));

        foreach (var decision in test.Archive.Stories.Decisions(test.Archive.Stories.Of(1)!))
        {
            Assert.Null(test.Archive.StoryCurator.TakeBack(decision.Id, "Grace"));
        }

        Assert.Equal([["fire-1", "fire-2", "fire-3", "fire-4"], ["other-fire-1", "other-fire-2"]], Stories(test));
        Assert.All(test.Archive.Stories.Decisions(test.Archive.Stories.Of(1)!), decision => Assert.Equal("Grace", decision.EndedBy));
    }

    [Fact]
    public void Copies_are_one_origin()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines([Reports[0], Reports[0] with { Id = "copy", Title = "Blaze in Harlow" }]));

        test.Import();

        Assert.Equal(1, test.Archive.Stories.Of(1)!.Origins);
    }

    [Theory]
    [InlineData("(Reuters) - ", "(Reuters) - ", 2)]
    [InlineData("(Reuters) - ", "(AP) - ", 3)]
    [InlineData("", "", 3)]
    public void Two_that_one_agency_signs_are_one_origin_where_most_of_the_shorter_is_in_the_longer(
        string signature, string other, int origins)
    {
        using var test = new TestArchive();
        const string own =
            " The road was jammed for most of the evening, our reporter saw. Neighbours brought tea and blankets to the crews. A "
                + "school nearby stayed shut on Friday, and the council asked parents to keep their children away from the smoke until "
                + "the wind turns.";
        test.Put(
            "a.jsonl",
            Lines(
                [
                    Reports[0] with { Text = signature + Reports[0].Text }, Reports[1],
                    Reports[0] with { Id = "cut", Title = "Blaze in Harlow", Text = other + Reports[0].Text + own },
                ]));

        test.Import();

        var story = test.Archive.Stories.Of(1)!;
        Assert.Equal(3, story.Articles.Count);
        Assert.Equal(origins, story.Origins);
        Assert.Equal(origins < 3, story.OriginReasons.Any(reason => reason.Contains("Reuters", StringComparison.Ordinal)));
    }

    private static List<List<string>> Imported(IEnumerable<(string Id, string Date, string Title, string Text)[]> chunks)
    {
        using var test = new TestArchive();
        foreach (var (chunk, number) in chunks.Select((chunk, number) => (chunk, number)))
        {
            test.Put($"{number}.jsonl", Lines(chunk));
            test.Import();
        }

        return Stories(test);
    }

    private static List<List<string>> Stories(TestArchive test) =>
    [
        .. test.Archive.Stories.All()
            .Select(story => story.Articles.Select(article => article.ExternalId!).Order(StringComparer.Ordinal).ToList())
            .OrderBy(ids => ids[0], StringComparer.Ordinal),
    ];

    private static StoryReport Read(long id, string text) => new ReportText(id, "", false, "", text, [], "", null, null).Report();

    private static string FromOneOutlet(params (string Title, string Text)[] reports) => string.Concat(reports.Select(
        (report, number) => JsonSerializer.Serialize(
            new { id = $"{number}", date = "2021-03-02", title = report.Title, text = report.Text, source = "Tornby Wire" }) + "\n"));

    private static string Lines(IEnumerable<(string Id, string Date, string Title, string Text)> reports) =>
        string.Concat(
            reports.Select(
                report => JsonSerializer.Serialize(
                    new { id = report.Id, date = report.Date, title = report.Title, text = report.Text }) + "\n"));
}
