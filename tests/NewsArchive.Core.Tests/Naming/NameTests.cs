using System.Text.Json;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Tests.Naming;

public sealed class NameTests
{
    private static readonly (string Id, string Date, string Title, string Text)[] Reports =
    [
        (
            "bridge-1", "2021-03-04", "Leeds votes for a bridge",
            "The mayor of Leeds, Anna Lind, said in Leeds, England on Thursday that the bridge would open in May. \"We have waited "
                + "for it long enough,\" Lind said. Harbour Works Ltd will build it."),
        (
            "bridge-2", "2021-03-09", "Builder named",
            "Mayor Anna Lind said \"it is the best offer that we were made\" of Harbour Works. Harbour Works Ltd is based in Oslo, "
                + "Norway."),
        ("korea", "2021-04-01", "Talks in Seoul", "President Park Min-ho met Anna Lind in South Korea. Park said the talks went well."),
        ("korea-2", "2021-04-02", "Talks go on", "Park Min Ho left South Korea on Friday for Norway, aide Tom Ashby said."),
    ];

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Names_lead_to_the_articles_that_give_them_in_all_forms(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(Reports));

        test.Import();

        Assert.Equal(["Anna Lind 3", "Park Min Ho 2", "Tom Ashby 1"], People(test));
        var lind = Named(test, "Anna Lind");
        Assert.Equal([3L, 2, 1], test.Archive.Names.Articles(lind, 1, 10).Articles.Select(article => article.Id));
        Assert.Equal([(3, 2), (4, 1)], test.Archive.Names.Months(lind.Id).Select(month => (month.Month, month.Articles)));
        Assert.Contains(test.Archive.Names.Beside(lind.Id, 10), beside => beside is { Name: "Harbour Works Ltd", Articles: 2 });
        Assert.Contains(lind.Id, test.Archive.Names.Page(new NameQuestion(null, "lin"), 1, 10).Select(name => name.Id));
        Assert.Empty(test.Archive.Names.Page(new NameQuestion(NameKind.Place, "lin"), 1, 10));
        Assert.Equal(
            ["it is the best offer that we were made", "We have waited for it long enough"],
            test.Archive.NameQuotes.Of(lind, test.Archive.Names.Articles(lind, 1, 10).Articles).Select(quote => quote.Words));
    }

    [Fact]
    public void Every_form_in_which_articles_write_a_name_is_kept()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines([.. Reports, ("uk", "2021-05-01", "Visit", "The U.K. and Britain met Anna Lind. Mrs Lind left.")]));
        test.Import();

        Assert.Equal(["Anna Lind", "Lind"], test.Archive.Names.Written(Named(test, "Anna Lind").Id));
        Assert.Equal(
            ["Park", "Park Min Ho", "Park Min-ho"],
            test.Archive.Names.Written(Named(test, "Park Min Ho").Id).Order(StringComparer.Ordinal));
        Assert.Equal(["Britain", "U.K.", "United Kingdom"], test.Archive.Names.WrittenIn(5)[Named(test, "United Kingdom").Id]);
    }

    [Fact]
    public void The_order_of_import_and_importing_again_make_no_difference()
    {
        using var one = new TestArchive();
        one.Put("a.jsonl", Lines(Reports));
        one.Import();
        one.Import();
        using var other = new TestArchive();
        foreach (var report in Reports.Reverse())
        {
            other.Put($"{report.Id}.jsonl", Lines([report]));
            other.Import();
        }

        Assert.Equal(All(one), All(other));
    }

    [Fact]
    public void A_revision_gives_its_own_names()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines(Reports));
        test.Import();

        test.Put(
            "a.jsonl",
            Lines(
                [
                    .. Reports[..2],
                    (Reports[2].Id, Reports[2].Date, Reports[2].Title, "President Park Min-ho met Rosa Moreno in South Korea."), Reports[3],
                ]));
        test.Import();

        Assert.Equal(["Anna Lind 2", "Park Min Ho 2", "Rosa Moreno 1", "Tom Ashby 1"], People(test));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_curator_joins_splits_renames_and_hides_and_an_import_changes_nothing_of_it(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(Reports));
        test.Import();
        var curator = test.Archive.NameCurator;
        var (lind, ashby, park) = (Named(test, "Anna Lind"), Named(test, "Tom Ashby"), Named(test, "Park Min Ho"));

        Assert.NotNull(curator.Rename(lind.Id, "Anna Lind of Leeds", " ", "Ada"));
        Assert.Null(curator.Rename(lind.Id, "Anna Lind of Leeds", "There are two.", "Ada"));
        Assert.Null(curator.Join(ashby.Id, park.Id, "A pen name.", "Ada"));
        Assert.NotNull(curator.Join(park.Id, ashby.Id, "The other way round.", "Ada"));
        Assert.NotNull(curator.Join(park.Id, Named(test, "South Korea").Id, "A person is no place.", "Ada"));
        Assert.Null(curator.Hide(Named(test, "Harbour Works Ltd").Id, "A made-up company.", "Ada"));
        Assert.Null(curator.Split(lind.Id, form: null, [3], "Anna Lind the singer", "Another one.", "Ada"));

        string[] expected = ["Anna Lind of Leeds 2", "Anna Lind the singer 1", "Park Min Ho 2"];
        Assert.Equal(expected, People(test));
        Assert.Equal(park.Id, test.Archive.Names.Find(ashby.Id)!.JoinedId);
        Assert.DoesNotContain(All(test), line => line.StartsWith("Harbour", StringComparison.Ordinal));

        test.Put("a.jsonl", Lines([.. Reports[..3], (Reports[3].Id, Reports[3].Date, "A new title", Reports[3].Text + " It rained.")]));
        test.Import();
        Assert.Equal(expected, People(test));

        foreach (var decision in new[] { lind.Id, ashby.Id }.SelectMany(test.Archive.Names.Decisions)
            .Where(decision => decision.EndedAt is null).DistinctBy(decision => decision.Id))
        {
            Assert.Null(curator.TakeBack(decision.Id, "Ben"));
        }

        Assert.Equal(["Anna Lind 3", "Park Min Ho 2", "Tom Ashby 1"], People(test));
        Assert.All(test.Archive.Names.Decisions(lind.Id), decision => Assert.Equal("Ben", decision.EndedBy));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_curator_says_what_kind_a_name_is_of_and_an_import_changes_nothing_of_it(string database)
    {
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(Reports));
        test.Import();
        var curator = test.Archive.NameCurator;
        var oslo = Named(test, "Oslo");

        Assert.NotNull(curator.OfKind(oslo.Id, NameKind.Organisation, " ", "Ada"));
        Assert.NotNull(curator.OfKind(oslo.Id, NameKind.Place, "A place.", "Ada"));
        Assert.Null(curator.OfKind(oslo.Id, NameKind.Organisation, "A band of that name.", "Ada"));
        test.Put("b.jsonl", Lines([("oslo", "2021-05-01", "A concert", "They left for Oslo, Norway on Friday.")]));
        test.Import();

        var band = Named(test, "Oslo");
        Assert.Equal((NameKind.Organisation, 2), (band.Kind, band.Articles));
        Assert.Equal(band.Id, test.Archive.Names.Find(oslo.Id)!.JoinedId);
        Assert.NotNull(curator.OfKind(band.Id, NameKind.Place, "Back again.", "Ada"));
        var decision = Assert.Single(test.Archive.Names.Decisions(band.Id));
        Assert.Null(curator.TakeBack(decision.Id, "Ben"));
        Assert.Equal((NameKind.Place, 2), (Named(test, "Oslo").Kind, Named(test, "Oslo").Articles));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void An_office_and_surname_are_the_full_name_that_other_articles_prove_in_any_order(string database)
    {
        (string, string, string, string)[] reports =
        [
            ("1", "2021-03-01", "Speech", "President Lindqvarn spoke. Norway heard it."),
            ("2", "2021-03-02", "Answer", "President Anna Lindqvarn gave an answer."),
            ("3", "2021-03-03", "Vote", "Norway voted. President Lindqvarn won."),
            ("4", "2021-03-04", "Party", "President Anna Lindqvarn was glad. Tom Lindqvarn, son of President Lindqvarn, slept."),
            ("5", "2021-03-04", "Office", "President Brackwich spoke."),
        ];
        using var test = new TestArchive(database);
        test.Put("a.jsonl", Lines(reports));
        test.Import();
        using var other = new TestArchive(database);
        foreach (var report in reports.Reverse())
        {
            other.Put($"{report.Item1}.jsonl", Lines([report]));
            other.Import();
        }

        Assert.Equal(["Anna Lindqvarn 4", "President Brackwich 1", "Tom Lindqvarn 1"], People(test));
        Assert.Equal(People(test), People(other));
        Assert.Equal("Anna Lindqvarn", Assert.Single(test.Archive.Names.Page(new NameQuestion(null, "president lind"), 1, 10)).Name);

        // Another of that name and office, and no one can tell.
        test.Put(
            "b.jsonl",
            Lines(
                [
                    ("6", "2021-04-01", "Coup", "President Tom Lindqvarn came."),
                    ("7", "2021-04-02", "Coup", "President Tom Lindqvarn left."),
                ]));
        test.Import();
        Assert.Equal(["Anna Lindqvarn 2", "President Brackwich 1", "President Lindqvarn 2", "Tom Lindqvarn 3"], People(test));
    }

    [Fact]
    public void One_full_name_of_the_same_year_proves_an_office_and_surname_that_few_articles_have()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines(
        [
            ("1", "2021-03-01", "Speech", "President Lindqvarn spoke."),
            ("2", "2021-09-02", "Answer", "President Anna Lindqvarn gave an answer."),
            ("3", "2021-03-01", "Speech", "King Brackwich spoke."),
            ("4", "2019-03-02", "Answer", "King Tom Brackwich gave an answer."),
            ("5", "2021-03-01", "Speech", "Queen Wendlemore spoke."),
            ("6", "2021-03-02", "Answer", "It was Rosa Wendlemore, not Queen Wendlemore."),
            .. Enumerable.Range(10, 6).Select(id => ($"{id}", "2021-03-01", "Speech", "Premier Hallmark spoke.")),
            ("7", "2021-03-02", "Answer", "Premier Theo Hallmark spoke."),
        ]));
        test.Import();

        Assert.Equal(
            [
                "Anna Lindqvarn 2", "King Brackwich 1", "Premier Hallmark 6", "Queen Wendlemore 1", "Rosa Wendlemore 1", "Theo Hallmark 1",
                "Tom Brackwich 1",
            ],
            People(test).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_office_and_surname_many_years_off_are_not_proved_and_a_curator_can_tell_apart_what_is()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines(
        [
            ("1", "1965-03-01", "Speech", "President Lindqvarn spoke."),
            ("2", "2021-03-02", "Answer", "President Anna Lindqvarn gave an answer."),
            ("3", "2021-03-03", "Answer", "President Anna Lindqvarn gave another."),
            ("4", "2021-03-03", "Answer", "King Brackwich came."), ("5", "2021-03-03", "Answer", "King Tom Brackwich came."),
            ("6", "2021-03-03", "Answer", "King Tom Brackwich left."),
        ]));
        test.Import();

        Assert.Equal(["Anna Lindqvarn 2", "President Lindqvarn 1", "Tom Brackwich 3"], People(test));
        Assert.Null(
            test.Archive.NameCurator.Split(
                Named(test, "Tom Brackwich").Id, "King Brackwich", [], "King Brackwich of old", "His father.", "Ada"));
        Assert.Equal(["Anna Lindqvarn 2", "King Brackwich of old 1", "President Lindqvarn 1", "Tom Brackwich 2"], People(test));
    }

    [Fact]
    public void A_person_of_two_times_far_apart_may_be_two()
    {
        using var test = new TestArchive();
        test.Put(
            "a.jsonl",
            Lines(
                [
                    ("1", "1965-03-01", "Speech", "It was Anna Lindqvarn and Tom Ashby in Oslo, Norway."),
                    ("2", "2021-03-02", "Answer", "It was Anna Lindqvarn."),
                    ("3", "1970-03-02", "Answer", "It was Tom Ashby and Rosa Moreno in Oslo, Norway."),
                    ("4", "1970-03-05", "Answer", "It was Rosa Moreno."),
                ]));
        test.Import();

        Assert.Equal((1965, 2021), test.Archive.Names.Apart(Named(test, "Anna Lindqvarn")));
        Assert.Null(test.Archive.Names.Apart(Named(test, "Tom Ashby")));
        Assert.Null(test.Archive.Names.Apart(Named(test, "Oslo")));
        Assert.Null(test.Archive.Names.Apart(Named(test, "Rosa Moreno")));
    }

    [Fact]
    public void Names_of_several_articles_are_told_with_which_give_them()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines(Reports));
        test.Import();

        var shared = test.Archive.Names.Shared([1, 2, 3]);

        Assert.Equal([0, 1, 2], shared.First(name => name.Name.Name == "Anna Lind").Reports);
        Assert.DoesNotContain(shared, name => name.Name.Name == "South Korea");
        Assert.False(test.Archive.Names.IsPending([1, 2, 3]));
        Assert.Empty(test.Archive.Names.Shared([]));
    }

    [Fact]
    public void A_name_is_found_by_any_word_and_by_the_short_forms_of_the_lists()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", Lines([("1", "2021-01-01", "Meeting", "Park Min-ho met Anna Lind in the United Kingdom.")]));
        test.Import();
        test.Archive.NameCurator.Rename(Named(test, "Anna Lind").Id, "The mayor", "So called.", "Ada");

        Assert.Equal(["United Kingdom"], Found("uk"));
        Assert.Equal(["Park Min-ho"], Found("Min Ho"));
        Assert.Equal(["The mayor"], Found("anna l"));
        Assert.Empty(Found("zzz%"));
        IEnumerable<string> Found(string words) => test.Archive.Names.Page(new NameQuestion(null, words), 1, 10).Select(name => name.Name);
    }

    [Fact]
    public void Many_names_are_listed_page_by_page_without_one_twice()
    {
        using var test = new TestArchive();
        test.Put(
            "a.jsonl",
            Lines(
                Enumerable.Range(0, 60)
                    .Select(
                        number => (
                            $"{number}", "2021-01-01", "Meeting",
                            $"Tom {(char)('A' + (number % 20))}shby{new string('n', number / 20)} met Mr Tom Ashworth in Norway."))));
        test.Import();

        var pages = Enumerable.Range(1, 7)
            .SelectMany(number => test.Archive.Names.Page(NameQuestion.All, number, 10))
            .Select(name => name.Id)
            .ToList();
        Assert.Equal(test.Archive.Names.Count(NameQuestion.All), pages.Distinct().Count());
        Assert.Equal(62, pages.Count);
    }

    private static List<string> All(TestArchive test) =>
        [
            .. test.Archive.Names.All(NameQuestion.All)
                .Select(name => $"{name.Name} {name.Kind} {name.Articles}")
                .Order(StringComparer.Ordinal),
        ];

    private static NameSummary Named(TestArchive test, string name) =>
        test.Archive.Names.All(NameQuestion.All).First(one => one.Name == name);

    private static List<string> People(TestArchive test) =>
        [
            .. test.Archive.Names.All(new NameQuestion(NameKind.Person, ""))
                .Select(name => $"{name.Name} {name.Articles}")
                .Order(StringComparer.Ordinal),
        ];

    private static string Lines(IEnumerable<(string Id, string Date, string Title, string Text)> reports) =>
        string.Concat(reports.Select(report =>
        JsonSerializer.Serialize(new { id = report.Id, date = report.Date, title = report.Title, text = report.Text }) + "\n"));
}
