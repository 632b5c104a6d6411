using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

public sealed class SearchTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    /// <summary>Queries that have broken search boxes.</summary>
    private static readonly string[] HostileQueries =
    [
        "", " ", "\"", "\"\"", "\"unclosed phrase", "'", "''", "(", ")", "()", "(a", "*", "a*", "*a", "-", "--", "-\"", "- a", "AND",
        "OR NOT", "NEAR(", "NEAR/5",
        "a AND", "headline:", "headline:a", "^a", "+a", "{a}", "[a]", "a:b:c", "\\", "%", "_", "; DROP TABLE articles; --", "' OR 1=1 --",
        "<script>alert(1)</script>",
        "\0", "a\0b", "\u0002mark\u0003", "\uD800", "\uDC00a", "🙂", "-🙂", "“curly”", "«guillemets»", "„low“", "Kim Jong-un", "don't",
        "U.S.", "日本語", "عربى", "é", "e\u0301", "--a", "−a",
        "\r\n\t", "\u00A0", "a -a", "\u202Eabc",
    ];

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Words_phrases_and_unwanted_words(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.PutReport("2.txt", "Library opens on Sundays", "The bridge to the library is closed for repairs.");
        test.Import();

        Assert.Equal([1, 2], Ids(test, "bridge"));
        Assert.Equal([1], Ids(test, "\"second bridge\" mayor"));
        Assert.Equal([2], Ids(test, "bridge library"));
        Assert.Equal([1], Ids(test, "bridge -library"));
        Assert.Equal([1], Ids(test, "-library"));
        Assert.Equal([1, 2], Ids(test, "BRIDGES"));
        Assert.Empty(Ids(test, "\"bridge second\""));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_hit_says_what_it_is_and_marks_what_matched(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();

        var hit = Assert.Single(Find(test, "mayor").Hits);

        Assert.Equal("Council votes for a second bridge", hit.Article.Headline);
        Assert.Contains($"{SnippetMarks.Start}mayor{SnippetMarks.End}", hit.Snippet, StringComparison.Ordinal);
        Assert.True(hit.Score > 0);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Every_query_is_answered(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();

        Assert.All(HostileQueries, query =>
        {
            Assert.InRange(Find(test, query).Total, 0, 1);
            test.Archive.Relaxed.Find(QueryParser.Parse(query), new SearchRequest());
            test.Archive.DidYouMean.For(QueryParser.Parse(query));
            test.Archive.Completions.For(query);
        });
    }

    [Fact]
    public void A_long_query_is_cut_and_answered()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();

        Assert.Equal(0, Find(test, string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"word{i}"))).Total);
        Assert.Equal(1, Find(test, string.Join(' ', Enumerable.Repeat("bridge", 5000))).Total);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_date_is_found_where_it_overlaps_and_undated_by_no_date(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Put(
            "2.txt",
            "Library opens on Sundays\n\nThe library of the city will open on Sundays from next month, its director told "
                + "reporters.\n\nReaders had asked for it.\n");
        test.Import();

        Assert.Equal([1], Dated(test, new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 3)));
        Assert.Equal([1], Dated(test, new DateOnly(2021, 1, 1), to: null));
        Assert.Equal([1], Dated(test, from: null, new DateOnly(2021, 3, 3)));
        Assert.Empty(Dated(test, new DateOnly(2021, 3, 4), to: null));
        Assert.Empty(Dated(test, from: null, new DateOnly(2021, 3, 2)));
    }

    [Fact]
    public void Promotions_and_related_links_are_not_searched()
    {
        using var test = new TestArchive();
        test.Archive.Importer.Run([Seeds.Folder], "test", progress: null, onWait: null, CancellationToken.None);

        Assert.Equal(2, Find(test, "denuclearization Pompeo").Total);
        Assert.Equal(2, Find(test, "denuclearisation Pompeo").Total);
        Assert.Equal(0, Find(test, "Cambodia timber").Total);
        Assert.Equal(0, Find(test, "\"Inside Story\"").Total);
        Assert.Equal(1, Find(test, "Kumgangsan").Total);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_revision_is_found_by_its_own_words_only(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("1.txt", "Council votes for a second bridge", "It will be made of concrete.");
        test.Import();
        test.PutReport("1.txt", "Council votes for a second bridge", "It will be made of timber.");
        test.Import();

        Assert.Empty(Ids(test, "concrete"));
        Assert.Equal([1], Ids(test, "timber"));
    }

    [Fact]
    public void Pages_go_on_to_the_end()
    {
        using var test = new TestArchive();
        for (var i = 1; i <= 25; i++)
        {
            test.PutReport($"{i:00}.txt", $"Council votes for bridge number {i}", $"It is bridge {i} of the river.");
        }

        test.Import();
        var ids = Enumerable.Range(1, 4).SelectMany(page =>
            test.Find("bridge", page, 10).Hits.Select(hit => hit.Article.Id)).ToList();

        Assert.Equal(25, ids.Distinct().Count());
        Assert.Equal(25, ids.Count);
    }

    private static SearchPage Find(TestArchive test, string query) => test.Find(query);

    private static List<long> Ids(TestArchive test, string query) => [.. Find(test, query).Hits.Select(hit => hit.Article.Id).Order()];

    private static List<long> Dated(TestArchive test, DateOnly? from, DateOnly? to) =>
        [.. test.Archive.Search.Find(new SearchRequest { From = from, To = to }).Hits.Select(hit => hit.Article.Id)];
}
