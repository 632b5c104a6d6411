using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using static NewsArchive.Core.Tests.Searching.Nodes;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>What an index answers to trees and filters, on every database alike.</summary>
public sealed class SearchIndexTests
{
    // A line of JSON each; what is indented goes on with the line before.
    private static readonly string Reports = """
        {"id":"a","title":"Ferry sinks off Harbour Point","text":"The ferry sank in the night.\n\nThe captain said \"the engine failed
            twice\" and asked for help.\n\nRescue boats came from the harbour.","date":"2018-09-18","source":"Coastal
            Post","language":"en-GB"}
        {"id":"b","title":"Harbour to be dredged","text":"The harbour will be dredged in spring, and dredged again in autumn: dredged it
            must be.\n\nAn engine will be shipped for it.","date":"2018-09-20","source":"Coastal Post","language":"en"}
        {"id":"c","title":"Engine works close","text":"The works made an engine for every ferry.\n\nHelp was asked for,
            twice.","date":"2018","source":"River Courier"}
        {"id":"d","title":"Labour party wins","text":"The party organised early. Its labor was long.","date":null,"source":"River
            Courier","language":"en-AU"}
        {"id":"e","title":"Weather","text":"Rain in the valley, and wind.","date":"2019-01-02","language":"fr"}

        """.Replace("\n    ", " ", StringComparison.Ordinal);

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Every_node_finds_its_articles(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        (string Found, QueryNode Tree)[] cases =
        [
            ("abc", Word("engine")),
            ("ab", All(Word("engine"), Word("harbour"))),
            ("abc", Any(Word("ferry"), Word("dredged"))),
            ("c", All(Word("engine"), Not(Word("harbour")))),
            ("de", Not(Word("engine"))),
            ("a", Phrase("engine", "failed")),
            ("", Phrase("failed", "engine")),
            ("abc", new WordNode("engi", IsPrefix: true)),
            ("d", new WordNode("organis", IsPrefix: true)),
            ("d", new WordNode("organisat", IsPrefix: true)),
            ("c", In(SearchField.Headline, Word("engine"))),
            ("a", In(SearchField.Quote, Word("engine"))),
            ("ab", In(SearchField.Source, Word("coastal"))),
            ("ab", In(SearchField.Headline, Any(Word("ferry"), Word("dredged")))),
            ("a", new NearNode(Word("captain"), Word("engine"), 3, IsOrdered: false)),
            ("", new NearNode(Word("captain"), Word("engine"), 1, IsOrdered: false)),
            ("a", new NearNode(Word("engine"), Word("captain"), 3, IsOrdered: false)),
            ("", new NearNode(Word("engine"), Word("captain"), 3, IsOrdered: true)),
            ("a", new NearNode(Word("captain"), Word("engine"), 3, IsOrdered: true)),
            ("a", new NearNode(Word("engine"), Word("help"), null, IsOrdered: false)),
            ("c", new NearNode(Word("engine"), Word("ferry"), null, IsOrdered: false)),
            ("ac", new NearNode(Any(Word("engine"), Word("asked")), Any(Word("ferry"), Word("help")), null, IsOrdered: false)),
            ("b", new AtLeastNode(3, Word("dredged"))),
            ("", new AtLeastNode(5, Word("dredged"))),
            ("ac", new DateNode(new DateOnly(2018, 9, 18), new DateOnly(2018, 9, 19))),
            ("abc", new DateNode(null, new DateOnly(2018, 12, 31))),
            ("bce", new DateNode(new DateOnly(2018, 9, 20), null)),
            ("cd", Any(Word("party"), All(Word("engine"), new DateNode(new DateOnly(2018, 3, 1), new DateOnly(2018, 3, 31))))),
            ("bde", Not(new DateNode(new DateOnly(2018, 9, 18), new DateOnly(2018, 9, 18)))),
            ("d", new UndatedNode()),
            ("abce", new StatedNode()),
            ("d", Word("labour")),
            ("d", Word("LABOR")),
            ("d", Word("organized")),
            ("e", Word("valley")),
            ("", Word("\uE000a1")),
            ("abcde", All()),
            ("abcde", Word("?!")),
        ];
        Assert.All(cases, one => Assert.Equal(one.Found, Ids(test, new SearchRequest { Tree = one.Tree })));
        Assert.All(cases, one => Assert.Equal(one.Found.Length, test.Archive.Search.Count(new SearchRequest { Tree = one.Tree })));
        Assert.All(cases, one => Assert.Equal(one.Found.Length, test.Archive.Search.Facets(new SearchRequest { Tree = one.Tree }).Total));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Filters_narrow_what_is_found(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal("cd", Ids(test, new SearchRequest { Sources = ["river-courier"] }));
        Assert.Equal("cde", Ids(test, new SearchRequest { Sources = ["river-courier"], WithoutSource = true }));
        Assert.Equal("", Ids(test, new SearchRequest { Sources = ["no-such-source"] }));
        // PostgreSQL knows stated languages only.
        Assert.Equal(database == Databases.Sqlite ? "abcd" : "abd", Ids(test, new SearchRequest { Language = "en" }));
        Assert.Equal(database == Databases.Sqlite ? "" : "c", Ids(test, new SearchRequest { Language = "" }));
        Assert.Equal("e", Ids(test, new SearchRequest { Language = "fr" }));
        Assert.Equal("d", Ids(test, new SearchRequest { UndatedOnly = true }));
        Assert.Equal("ab", Ids(test, new SearchRequest { Tree = Word("harbour"), StatedOnly = true }));
        Assert.Equal("bc", Ids(test, new SearchRequest { Tree = Word("engine"), From = new DateOnly(2018, 9, 19) }));
        Assert.Equal("", Ids(test, new SearchRequest { UndatedOnly = true, From = new DateOnly(1900, 1, 1) }));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_orders_of_time_put_undated_articles_last(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal("ebacd", InOrder(test, new SearchRequest { Order = SearchOrder.Newest }));
        Assert.Equal("cabed", InOrder(test, new SearchRequest { Order = SearchOrder.Oldest }));
        Assert.Equal("bac", InOrder(test, new SearchRequest { Tree = Word("engine"), Order = SearchOrder.Newest }));
        Assert.Equal("b", InOrder(test, new SearchRequest { Order = SearchOrder.Longest })[..1]);
        var paged = Enumerable.Range(1, 4)
            .Select(page => InOrder(test, new SearchRequest { Order = SearchOrder.Newest, Page = page, PageSize = 2 }));
        Assert.Equal(["eb", "ac", "d", ""], paged);
        var since = Enumerable.Range(1, 3)
            .Select(
                page => InOrder(
                    test, new SearchRequest { From = new DateOnly(2018, 9, 1), Order = SearchOrder.Newest, Page = page, PageSize = 2 }));
        Assert.Equal(["eb", "ac", ""], since);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Facets_count_by_source_month_and_language(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        var facets = test.Archive.Search.Facets(new SearchRequest());

        Assert.Equal([("coastal-post", 2), ("river-courier", 2)], facets.Sources.Select(source => (source.Slug, source.Articles)));
        Assert.Equal(1, facets.WithoutSource);
        Assert.Equal([(2018, 1, 1), (2018, 9, 2), (2019, 1, 1)], facets.Months.Select(month => (month.Year, month.Month, month.Articles)));
        Assert.Equal((1, 0, 5), (facets.Undated, facets.OpenStart, facets.Total));
        (string, int)[] languages = database == Databases.Sqlite ? [("en", 4), ("fr", 1)] : [("", 1), ("en", 3), ("fr", 1)];
        Assert.Equal(languages, facets.Languages.Select(language => (language.Language, language.Articles)).Order());
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_corrected_date_and_source_count_at_once(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();
        // The state before is known
        Assert.Equal("ac", Ids(test, new SearchRequest { From = new DateOnly(2018, 9, 18), To = new DateOnly(2018, 9, 18) }));
        var wind = Article(test, "e");

        Assert.Null(test.Archive.Curator.Correct(wind, CuratedField.Date, "2018-09-18", "As printed", "ada"));
        Assert.Null(test.Archive.Curator.Correct(wind, CuratedField.Source, "Valley Mail", "As printed", "ada"));

        Assert.Equal("ace", Ids(test, new SearchRequest { From = new DateOnly(2018, 9, 18), To = new DateOnly(2018, 9, 18) }));
        Assert.Equal("e", Ids(test, new SearchRequest { Sources = ["valley-mail"] }));
        Assert.Equal("abc", Ids(test, new SearchRequest { StatedOnly = true }));
        Assert.Equal(
            4, test.Archive.Search.Facets(new SearchRequest { From = new DateOnly(2018, 1, 1), To = new DateOnly(2018, 12, 31) }).Total);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void An_index_made_anew_answers_as_the_old_one(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        test.Archive.Index.Rebuild(progress: null);

        Assert.Equal("abc", Ids(test, new SearchRequest { Tree = Word("engine") }));
        Assert.Equal("ebacd", InOrder(test, new SearchRequest { Order = SearchOrder.Newest }));
        Assert.Equal(5, test.Archive.Search.Facets(new SearchRequest()).Total);
    }

    [Fact]
    public void Another_process_sees_what_one_has_written()
    {
        using var test = new TestArchive();
        using var other = test.Open();
        Assert.Equal(0, other.Search.Count(new SearchRequest { Tree = Word("engine") }));
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal(3, other.Search.Find(new SearchRequest { Tree = Word("engine") }).Hits.Count);
        Assert.Equal(3, other.Search.Facets(new SearchRequest { Tree = Word("engine") }).Total);
    }

    [Fact]
    public void An_index_of_older_rules_is_made_anew_when_the_archive_is_opened()
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Reports);
        test.Import();
        using (var transaction = test.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("INSERT INTO article_search (article_search) VALUES ('delete-all')");
            transaction.Connection.Execute("UPDATE search_rules SET version = 0");
            transaction.Commit();
        }

        using var opened = test.Open();

        Assert.Equal(3, opened.Search.Count(new SearchRequest { Tree = Word("engine") }));
    }

    private static string Ids(TestArchive test, SearchRequest request) => string.Concat(InOrder(test, request).Order());

    private static string InOrder(TestArchive test, SearchRequest request) =>
        string.Concat(test.Archive.Search.Find(request).Hits.Select(hit => hit.Article.ExternalId));

    private static long Article(TestArchive test, string externalId) =>
        test.Archive.Search.Find(new SearchRequest()).Hits.Single(hit => hit.Article.ExternalId == externalId).Article.Id;
}
