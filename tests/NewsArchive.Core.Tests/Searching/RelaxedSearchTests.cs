using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

public sealed class RelaxedSearchTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_list_of_words_lets_go_what_no_article_has(string database)
    {
        using var test = Harbour(database);

        var answer = Find(test, "pound gains on Harrow speech yesterday");

        Assert.Equal([1], Ids(answer));
        Assert.Equal(["yesterday"], Words(answer.Dropped));
        Assert.False(answer.IsAnyOf);
    }

    [Fact]
    public void The_words_that_are_let_go_are_those_whose_absence_costs_least()
    {
        using var test = Harbour();

        // No article has all: the first has "pound", "Harrow" and "speech", the other only "ferry" and "council".
        var answer = Find(test, "pound Harrow speech ferry");

        Assert.Equal([1], Ids(answer));
        Assert.Equal(["ferry"], Words(answer.Dropped));
    }

    [Theory]
    [InlineData("pound AND yesterday")]
    [InlineData("pound \"speech yesterday\"")]
    [InlineData("pound headline:yesterday")]
    [InlineData("pound date:1950")]
    public void What_was_asked_for_plainly_is_never_let_go(string query)
    {
        using var test = Harbour();

        Assert.Equal(0, Find(test, query).Page.Total);
    }

    [Fact]
    public void Beside_few_articles_with_all_words_stand_those_that_lack_some()
    {
        using var test = Harbour();
        test.PutReport(
            "yesterday.txt", "Pound gains after a speech",
            "The pound gained yesterday, and a speech by Mr Harrow had nothing to do with it.");
        test.Import();

        var answer = Find(test, "pound gains on Harrow speech yesterday");

        Assert.Equal([4], Ids(answer));
        var (hit, lacking) = answer.Also[0];
        Assert.Equal(1, hit.Article.Id);
        Assert.Equal(["yesterday"], Words(lacking));
    }

    [Fact]
    public void Words_that_say_nothing_are_answered()
    {
        using var test = Harbour();

        Assert.InRange(Find(test, "the of and to in a").Page.Total, 0, 3);
        Assert.InRange(Find(test, "the").Page.Total, 1, 3);
    }

    [Fact]
    public void Typed_dates_leave_a_plain_list_of_words()
    {
        var query = QueryParser.Parse("harbour strike date:2018-09 undated");
        var request = RelaxedSearch.RequestOf(query, new SearchRequest());

        Assert.True(request.IsWordList);
        Assert.Equal(new DateOnly(2018, 9, 30), request.To);
        Assert.True(request.UndatedOnly);
    }

    private static TestArchive Harbour(string database = Databases.Sqlite)
    {
        var test = new TestArchive(database);
        test.PutReport(
            "1.txt", "Pound firmer in London", "The pound gained ground on Thursday after Mr Harrow’s speech to bankers, dealers said.");
        test.PutReport("2.txt", "Ferry crews end their strike", "The ferry to the island sails again, the harbour office said.");
        test.PutReport("3.txt", "Library opens on Sundays", "Readers had asked for it for years.");
        test.Import();
        return test;
    }

    private static SearchAnswer Find(TestArchive test, string query) =>
        test.Archive.Relaxed.Find(QueryParser.Parse(query), new SearchRequest());

    private static List<long> Ids(SearchAnswer answer) => [.. answer.Page.Hits.Select(hit => hit.Article.Id)];

    private static List<string> Words(IEnumerable<QueryNode> nodes) => [.. nodes.Select(node => QueryText.Of(node))];
}
