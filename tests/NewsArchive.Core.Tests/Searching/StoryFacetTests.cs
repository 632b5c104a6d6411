using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching;
using static NewsArchive.Core.Tests.Searching.Nodes;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>Counting by story, and keeping to one or to a name.</summary>
public sealed class StoryFacetTests
{
    // A line of JSON each; what is indented goes on with the line before.
    private static readonly string Reports = """
        {"id":"a","title":"Quarry bus crash near Lesund kills two","date":"2020-05-04","text":"A bus left the road at the Lesund quarry on
            Monday and two passengers died. The driver, Arne Holt, was taken to Bergen hospital, Lesund police said. The bus was on its way
            to Odda."}
        {"id":"b","title":"Two dead as bus plunges into Lesund quarry","date":"2020-05-05","text":"Two passengers died when a bus fell into
            the Lesund quarry on its way to Odda. Lesund police questioned the driver, Arne Holt, at Bergen hospital."}
        {"id":"c","title":"Lesund quarry road closed after bus crash","date":"2020-05-05","text":"The road at the Lesund quarry stays
            closed after the bus to Odda crashed there. Police in Lesund said driver Arne Holt had left Bergen hospital."}
        {"id":"d","title":"Choir wins in Graz","date":"2020-05-05","text":"A choir from Maribor won the festival in Graz. The police band
            came second, and the bus company of Graz gave the prize."}

        """.Replace("\n    ", " ", StringComparison.Ordinal);

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Stories_are_counted_and_one_can_be_kept_to(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();
        var police = new SearchRequest { Tree = Word("police") };

        var story = Assert.Single(test.Archive.Search.Facets(police).Stories);

        Assert.Equal((1, "Lesund quarry road closed after bus crash", 3), (story.Id, story.Title, story.Articles));
        Assert.Equal("abc", Ids(test, police with { StoryOf = story.Id }));
        Assert.Equal("b", Ids(test, new SearchRequest { Tree = Word("plunges"), StoryOf = 3 }));
        Assert.Equal("d", Ids(test, police with { StoryOf = 4 }));
        Assert.Equal("cba", string.Concat(Page(test, police with { StoryOf = 1, Order = SearchOrder.Newest })));
        // What is outside FTS5's language is a set of articles too, and both hold.
        Assert.Equal(
            "a",
            Ids(
                test,
                new SearchRequest
                {
                    Tree = All(Word("bus"), Not(new Core.Searching.Language.DateNode(new DateOnly(2020, 5, 5), null))),
                    StoryOf = 2,
                }));
        Assert.Equal(
            (3, 3),
            (test.Archive.Search.Count(police with { StoryOf = 1 }), test.Archive.Search.Facets(police with { StoryOf = 1 }).Total));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void One_name_can_be_kept_to(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();
        var driver = test.Archive.Names.All(NameQuestion.All).First(name => name.Name == "Arne Holt").Id;
        var police = new SearchRequest { Tree = Word("police"), NameId = driver };

        Assert.Equal("abc", Ids(test, police));
        Assert.Equal("b", Ids(test, police with { Tree = Word("plunges"), StoryOf = 1 }));
        Assert.Equal("", Ids(test, police with { NameId = 999_999 }));
        Assert.Equal((3, 3), (test.Archive.Search.Count(police), test.Archive.Search.Facets(police).Total));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_curators_split_counts_at_once(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();
        Assert.Equal(3, test.Archive.Search.Facets(new SearchRequest()).Stories[0].Articles);

        Assert.Null(test.Archive.StoryCurator.Split(3, "It is about the road.", "Ada"));

        Assert.Equal(2, test.Archive.Search.Facets(new SearchRequest()).Stories[0].Articles);
    }

    private static string Ids(TestArchive test, SearchRequest request) => string.Concat(Page(test, request).Order(StringComparer.Ordinal));

    private static IEnumerable<string?> Page(TestArchive test, SearchRequest request) =>
        test.Archive.Search.Find(request).Hits.Select(hit => hit.Article.ExternalId);
}
