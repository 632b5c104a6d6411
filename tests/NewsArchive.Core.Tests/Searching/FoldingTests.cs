using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>Near duplicates among the results of a search, on every database alike.</summary>
public sealed class FoldingTests
{
    private const int Copies = 30;
    private const int Others = 12;

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Copies_stand_behind_the_first_on_whatever_page_they_would_be(string database)
    {
        using var test = Harvest(database);
        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var request = new SearchRequest { Tree = new WordNode("barley"), Order = order, FoldsDuplicates = true, PageSize = 5 };

            var pages = Enumerable.Range(1, 4).Select(page => test.Archive.Search.Find(request with { Page = page })).ToList();

            Assert.Equal([5, 5, 3, 0], pages.Select(page => page.Hits.Count));
            Assert.All(pages, page => Assert.Equal(Copies + Others, page.Total));
            var hits = pages.SelectMany(page => page.Hits).ToList();
            Assert.Equal(Copies - 1, Assert.Single(hits, hit => hit.LikeCount > 0).LikeCount);
            Assert.Equal(
                Copies + Others,
                hits.Select(hit => hit.Article.Id).Concat(hits.SelectMany(hit => hit.Like.Select(like => like.Id))).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Only_copies_that_match_are_counted(string database)
    {
        using var test = Harvest(database);
        var request = new SearchRequest
        {
            Tree = new WordNode("barley"),
            From = new DateOnly(2001, 5, 1),
            To = new DateOnly(2001, 5, 4),
            FoldsDuplicates = true,
        };

        var hit = Assert.Single(test.Archive.Search.Find(request).Hits, hit => hit.LikeCount > 0);

        Assert.Equal(3, hit.LikeCount);
        Assert.Equal(3, test.Archive.Search.Facets(request).Folded);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Facets_count_all_and_say_how_many_are_folded(string database)
    {
        using var test = Harvest(database);
        var request = new SearchRequest { Tree = new WordNode("barley") };

        Assert.Equal((Copies + Others, 0), (test.Archive.Search.Facets(request).Total, test.Archive.Search.Facets(request).Folded));
        var folded = test.Archive.Search.Facets(request with { FoldsDuplicates = true });
        Assert.Equal((Copies + Others, Copies - 1), (folded.Total, folded.Folded));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Counts_that_are_kept_do_not_outlive_a_change(string database)
    {
        using var test = Harvest(database);
        var request = new SearchRequest { Tree = new WordNode("barley") };
        Assert.Equal(Copies + Others, test.Archive.Search.Count(request));
        Assert.Equal(Copies + Others, test.Archive.Search.Facets(request).Total);
        Assert.Equal(Copies + Others, test.Archive.Lists.Counts().Articles);

        test.PutReport("late.txt", "A late word on barley", "It was sown twice.");
        test.Import();

        Assert.Equal(Copies + Others + 1, test.Archive.Search.Count(request));
        Assert.Equal(Copies + Others + 1, test.Archive.Search.Facets(request).Total);
        Assert.Equal(Copies + Others + 1, test.Archive.Lists.Counts().Articles);
    }

    private static string Words(int number) => string.Join(' ', Enumerable.Range(0, 40).Select(word => $"w{number}x{word}"));

    /// <summary>The same report on thirty days of May, and a dozen others that say less of barley.</summary>
    private static TestArchive Harvest(string database)
    {
        var test = new TestArchive(database);
        var lines = Enumerable.Range(1, Copies).Select(day =>
                $$"""{"id":"c{{day}}","title":"Barley comes in early","text":"Barley came in early this year, said the millers """
                + "of the valley, and the barley was as dry as anyone on the farms by the river could remember since the drought "
                + $$"""of their grandfathers.","date":"2001-05-{{day:00}}","source":"Valley Post {{day}}"}""")
            .Concat(Enumerable.Range(1, Others).Select(number =>
                $$"""{"id":"o{{number}}","title":"Market report {{number}}","text":"{{Words(number)}} and barley.","""
                + $$""" "date":"2002-05-{{number:00}}","source":"Market News"}"""));
        test.Put("harvest.jsonl", string.Join('\n', lines) + "\n");
        test.Import();
        return test;
    }
}
