using NewsArchive.Core.Articles;
using NewsArchive.Core.Dating;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Dating;

public sealed class InferredDateTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_undated_seed_is_of_the_Thursday_on_which_the_other_is_dated(string database)
    {
        using var test = new TestArchive(database);

        test.Import(Seeds.Folder);

        var undated = test.Archive.Articles.Find(2)!;
        Assert.Equal(("2018-09-20~", Basis.Inferred), (undated.Values.Date!.Value.Text, undated.Values.Date.Basis));
        Assert.Contains("on Thursday", undated.Values.Date.Evidence.Text!, StringComparison.Ordinal);
        Assert.Contains("2018-09-20", undated.Values.Date.Evidence.Text!, StringComparison.Ordinal);
        Assert.Contains("Seoul", undated.Values.Date.Evidence.Text!, StringComparison.Ordinal);
        Assert.Equal(("2018-09-20~", Basis.Inferred), (undated.Summary.Date, undated.Summary.DateBasis!.Value));
        Assert.Null(undated.Parsed.Date);
        Assert.Equal(0, test.Archive.Lists.Counts().Undated);
    }

    [Fact]
    public void An_inferred_date_gives_way_to_what_a_file_or_a_curator_says()
    {
        using var test = new TestArchive();
        test.Put("dated.txt", Dated);
        test.Put("undated.txt", Undated(""));
        test.Import();
        Assert.Equal("2021-03-03~", Date(test));

        Assert.Null(test.Archive.Curator.Correct(2, CuratedField.Date, "2021-03-04", "The paper's own archive says so.", "Ada"));
        Assert.Equal("2021-03-04", Date(test));

        Assert.Null(test.Archive.Curator.Withdraw(2, CuratedField.Date, "Ada"));
        Assert.Equal("2021-03-03~", Date(test));

        test.Put("undated.txt", Undated("March 5, 2021\n\n"));
        test.Import();
        Assert.Equal("2021-03-05", Date(test));
        Assert.Equal(Basis.Stated, test.Archive.Articles.Find(2)!.Values.Date!.Basis);
    }

    [Fact]
    public void A_copyright_year_is_a_bound_within_which_others_may_say_the_day()
    {
        using var test = new TestArchive();
        test.Put("dated.txt", Dated);
        test.Put("undated.txt", Undated("") + "Copyright 2021 The Aire Courier\n");
        test.Import();

        Assert.Equal("2021-03-03~", Date(test));
        Assert.Equal(["stands 2021-03-03~", "bound 2021"], Ledger(test));

        test.Put("undated.txt", Undated("") + "Copyright 2019 The Aire Courier\n");
        test.Import();
        Assert.Equal("2019", Date(test));
        Assert.Equal(["stands 2019"], Ledger(test));
    }

    [Fact]
    public void A_day_without_its_year_is_of_the_year_of_the_others()
    {
        using var test = new TestArchive();
        test.Put("dated.txt", Dated);
        test.Put("undated.txt", Undated("LEEDS, March 3 (Reuters) - "));
        test.Import();

        Assert.Equal("2021-03-03~", Date(test));
        Assert.Equal(Basis.Inferred, test.Archive.Articles.Find(2)!.Summary.DateBasis);
        Assert.Equal(["stands 2021-03-03~", "bound XXXX-03-03"], Ledger(test));
    }

    [Theory]
    [InlineData("\"date\": \"Feb 26\"")]
    [InlineData("\"dateline\": \"NORBY, Feb 26 (Tide) -\"")]
    public void A_day_without_its_year_is_of_the_year_of_its_neighbours_in_the_file(string day)
    {
        using var test = new TestArchive();
        test.Put("many.jsonl", $$"""
            {"title": "Ferry late", "text": "The ferry of Osterby was late.", "date": "1987-02-25"}
            {"title": "Lamp lit", "text": "A lamp was lit in Norby.", {{day}}}
            {"title": "Bell rung", "text": "The bell of Sunby was rung.", "date": "1987-02-27"}
            {"title": "Door shut", "text": "In Westby a door was shut.", "date": "Aug 26"}

            """);
        test.Import();

        Assert.Equal("1987-02-26~", Date(test));
        Assert.Equal([1L, 3L], test.Archive.Dates.Of(2)!.Entries[0].Witnesses.Select(witness => witness.Report.Id));
        Assert.Equal("XXXX-08-26", test.Archive.Articles.Find(4)!.Summary.Date);
    }

    [Theory]
    [InlineData("1 1 2 3 ? 4 4 5 6", "2021-03-03~/2021-03-04~")]
    [InlineData("6 5 4 4 ? 3 2 1 1", "2021-03-03~/2021-03-04~")]
    [InlineData("2 2 2 2 ? 2 2 2 2", "2021-03-02~")]
    [InlineData("1 1 3 2 ? 4 4 5 6", null)]
    [InlineData("1 2 3 ? 4 4 5 6", null)]
    public void A_record_between_others_in_the_order_of_time_is_of_the_days_between(string days, string? date)
    {
        using var test = new TestArchive();
        var lines = days.Split(' ').Select((day, number) => day == "?"
            ? """{"title": "Lamp lit", "text": "A lamp was lit in Norby."}"""
            : $$"""{"title": "Bell {{number}} rung", "text": "Bell {{number}} of Sunby was rung.", "date": "2021-03-0{{day}}"}""");
        test.Put("many.jsonl", string.Join('\n', lines) + "\n");
        test.Import();

        var lamp = Enumerable.Range(1, days.Split(' ').Length)
            .Select(id => test.Archive.Articles.Find(id)!)
            .Single(article => article.Summary.Headline == "Lamp lit");
        Assert.Equal(date, lamp.Summary.Date);
        Assert.Equal(date is null ? null : Basis.Inferred, lamp.Summary.DateBasis);
    }

    [Fact]
    public void Reports_of_ones_own_outlet_that_are_spread_over_weeks_are_a_serial()
    {
        const string Text = "The Aire harbour office gave the tides of Leeds and Kirkstall.";
        var own = Enumerable.Range(0, 5)
            .Select(number => new DatedReport($"Article {number}", Text, new DateOnly(2021, 3, 3), number, "Courier"))
            .ToList();

        Assert.Equal("2021-03-02~/2021-03-04~", DateInference.Of(Text, own, "Courier")?.Date.Text);
        Assert.Null(
            DateInference.Of(Text, [.. own, new DatedReport("Article 9", Text, new DateOnly(2021, 3, 20), 9, "Courier")], "Courier"));
        Assert.Null(DateInference.Of("Otley councillors voted for a theatre in Grentham.", own, "Courier"));
    }

    [Fact]
    public void The_ledger_tells_what_others_say_beside_a_curators_date_of_other_years()
    {
        using var test = new TestArchive();
        test.Put("dated.txt", Dated);
        test.Put("undated.txt", Undated(""));
        test.Import();

        Assert.Null(test.Archive.Curator.Correct(2, CuratedField.Date, "1999-08-04", "Told by a reader.", "Ada"));

        Assert.Null(test.Archive.Stories.Of(2));
        Assert.Equal(["stands 1999-08-04", "gaveWayToCurator 2021-03-03~"], Ledger(test));
    }

    [Fact]
    public void The_ledger_keeps_what_gave_way()
    {
        using var test = new TestArchive();
        test.Put("dated.txt", Dated);
        test.Put(
            "undated.txt",
            Undated("March 5, 2021\n\n")
                .Replace("The Kirkstall road", "It was first asked for on 2 May 2019. The Kirkstall road", StringComparison.Ordinal));
        test.Import();

        Assert.Equal(["stands 2021-03-05", "bound 2019-05-02/..", "gaveWayToFile 2021-03-03~"], Ledger(test));
        Assert.Null(test.Archive.Dates.Of(77));
    }

    [Fact]
    public void A_weekday_is_the_day_on_which_others_tell_the_same() =>
        Assert.Equal("2021-03-03~", DateInference.Of(
            "The Aire footbridge in Leeds collapsed on Wednesday, the council said.",
            [
                new DatedReport(
                    "Article 1", "Nobody was hurt when the Aire footbridge in Leeds collapsed on Wednesday.", new DateOnly(2021, 3, 3)),
            ])?.Date.Text);

    [Fact]
    public void One_report_alone_that_does_not_name_the_day_says_nothing_of_another() =>
        Assert.Null(DateInference.Of(
            "The Aire footbridge in Leeds collapsed on Wednesday, the council said.",
            [new DatedReport("Article 1", "Nobody was hurt when the Aire footbridge in Leeds collapsed.", new DateOnly(2021, 3, 3))]));

    [Fact]
    public void A_weekday_between_reports_of_two_days_leaves_both_open() =>
        Assert.Equal("2021-03-03~/2021-03-04~", DateInference.Of(
            "The Aire footbridge in Leeds collapsed on Wednesday, the council said.",
            [
                new DatedReport("Article 1", "Nobody was hurt when the Aire footbridge in Leeds collapsed.", new DateOnly(2021, 3, 3)),
                new DatedReport("Article 2", "The Leeds footbridge across the Aire collapsed on Wednesday.", new DateOnly(2021, 3, 4)),
            ])?.Date.Text);

    [Fact]
    public void One_dated_report_says_nothing_without_a_weekday() =>
        Assert.Null(
            DateInference.Of(
                "The Aire footbridge in Leeds collapsed.",
                [new DatedReport("Article 1", "The Aire footbridge collapsed.", new DateOnly(2021, 3, 3))]));

    [Fact]
    public void Yesterday_is_the_day_before_that_of_writing() =>
        Assert.Equal("2021-03-04~", DateInference.Of(
            "The Aire footbridge in Leeds collapsed yesterday, the council said.",
            [new DatedReport("Article 1", "The Aire footbridge in Leeds collapsed on Wednesday.", new DateOnly(2021, 3, 4))])?.Date.Text);

    [Fact]
    public void A_day_by_month_and_number_is_of_some_weeks_before() =>
        Assert.Equal("2021-03-03~/2021-04-03~", DateInference.Of(
            "A fourth walker who fell on March 3 with the Aire footbridge in Leeds has died, the council said on Wednesday of the "
                + "Aire footbridge.",
            [new DatedReport("Article 1", "The Aire footbridge in Leeds collapsed on Wednesday.", new DateOnly(2021, 3, 3))])?.Date.Text);

    [Fact]
    public void In_a_story_of_many_days_a_weekday_is_of_those_that_tell_the_same()
    {
        var dated = new[]
        {
            (1, 1, "bridge votes"), (1, 20, "Otley contractor sued"), (2, 9, "Otley contractor bankrupt"),
            (3, 3, "Aire ferry capsized swimmers rescued"), (3, 4, "Aire ferry capsized rescued swimmers"),
        }
            .Select(
                (each, number) => new DatedReport(
                    $"Article {number}", $"In Leeds {each.Item3} near Kirkstall.", new DateOnly(2021, each.Item1, each.Item2)))
            .ToList();

        Assert.Equal(
            "2021-03-02~/2021-03-08~",
            DateInference.Of("In Leeds a ferry capsized near Kirkstall and swimmers were rescued on Wednesday.", dated)?.Date.Text);
        Assert.Null(DateInference.Of("In Leeds they spoke near Kirkstall on Wednesday.", dated));
    }

    [Fact]
    public void Some_reports_of_later_days_make_a_later_day_possible()
    {
        var dated = Enumerable.Range(0, 8)
            .Select(number => new DatedReport($"Article {number}", "The bridge fell.", new DateOnly(2021, 3, number < 6 ? 3 : 25)))
            .ToList();

        Assert.Equal("2021-03-02~/2021-03-26~", DateInference.Of("The bridge fell.", dated)?.Date.Text);
    }

    [Fact]
    public void Reports_that_are_apart_say_nothing_of_another()
    {
        var dated = Enumerable.Range(0, 4)
            .Select(number => new DatedReport($"Article {number}", "The bridge fell.", new DateOnly(2021, 3, 1).AddDays(number * 5)))
            .ToList();

        Assert.Null(DateInference.Of("The bridge fell.", dated));
        Assert.Null(DateInference.Of("The bridge fell.", [.. dated.Take(3)]));
    }

    [Theory]
    [InlineData("He spoke on Thursday.", "on Thursday")]
    [InlineData("Officials said Thursday that it was over.", "Thursday")]
    [InlineData("It fell yesterday.", "yesterday")]
    [InlineData("“It fell yesterday,” he said.", null)]
    [InlineData("The moon rises on Thursday.", null)]
    [InlineData("They will meet on Thursday.", null)]
    [InlineData("They met the next Thursday.", null)]
    [InlineData("The shop opens every Sunday.", null)]
    [InlineData("The sales of Black Friday fell.", null)]
    [InlineData("It began on Thursday, September 13.", null)]
    [InlineData("He told the Sunday Mercury.", null)]
    public void Only_weekdays_just_past_are_mentions(string text, string? phrase) =>
        Assert.Equal(phrase, DayMentions.Of(text).FirstOrDefault()?.Phrase);

    private const string Dated = """
        Leeds council votes for second Aire bridge

        LEEDS, March 3, 2021 - The Leeds city council voted on Wednesday to build a second bridge over the river Aire, mayor Ellen Brook said.

        The Aire bridge will cost forty million pounds, councillor Graham Otley said, and the Kirkstall road will be closed for a year.

        """;

    private static string Undated(string date) => $"""
        Second bridge over the Aire agreed in Leeds

        {date}Mayor Ellen Brook of Leeds said on Wednesday that the city council had voted for a second bridge over the river Aire.

        Councillor Graham Otley put its cost at forty million pounds. The Kirkstall road is closed for a year while the bridge is built.

        """;

    private static List<string> Ledger(TestArchive test) =>
        test.Archive.Dates.Of(2)!.Entries.Select(
            entry => $"{char.ToLowerInvariant(entry.Standing.ToString()[0])}{entry.Standing.ToString()[1..]} {entry.Date}")
            .ToList();

    private static string? Date(TestArchive test) => test.Archive.Articles.Find(2)!.Summary.Date;
}
