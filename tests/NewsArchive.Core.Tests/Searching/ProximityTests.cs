using System.Text.Json;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>
/// Proximity on random archives: of many words as of the pairs that they make, and as counting the words of each text has it.
/// </summary>
public sealed class ProximityTests
{
    private const int Queries = 60; // of each archive
    private const int Articles = 40;

    private static readonly string[] Words =
        ["anchor", "barge", "canal", "delta", "fender", "ferry", "harbour", "jetty", "keel", "lock", "quay", "tide"];

    // What each finds, as whole words of the list above
    private static readonly (string Typed, string[][] Means)[] Terms =
    [
        .. Words.Select(word => (word, (string[][])[[word]])),
        ("fe*", [["fender"], ["ferry"]]), ("ha*", [["harbour"]]), ("ke*", [["keel"]]),
        ("\"canal barge\"", [["canal", "barge"]]), ("\"barge canal\"", [["barge", "canal"]]),
        ("\"lock fe*\"", [["lock", "fender"], ["lock", "ferry"]]),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Many_words_are_near_as_their_pairs_are(int seed)
    {
        var random = new Random(seed);
        using var test = new TestArchive();
        var texts = Enumerable.Range(0, Articles)
            .Select(_ => Enumerable.Range(0, random.Next(3, 30)).Select(_ => Words[random.Next(Words.Length)]).ToArray())
            .ToList();
        test.Put("reports.jsonl", string.Join('\n', texts.Select((text, i) =>
            JsonSerializer.Serialize(new { id = $"{i}", title = "Report", text = string.Join(' ', text), language = "en" }))));
        test.Import();

        for (var i = 0; i < Queries; i++)
        {
            var (left, right) = (Some(random), Some(random));
            var (distance, isOrdered) = (random.Next(0, 8), random.Next(4) == 0);
            var operation = $"{(isOrdered ? "pre/" : "near/")}{distance}";

            var found = Find(test, $"({Any(left)}) {operation} ({Any(right)})");
            var ofPairs = left.SelectMany(one => right, (one, other) => $"{one.Typed} {operation} {other.Typed}")
                .SelectMany(pair => Find(test, pair))
                .ToHashSet();
            var counted = Enumerable.Range(0, texts.Count)
                .Where(article => IsNear(texts[article], left, right, distance, isOrdered))
                .Select(article => $"{article}")
                .ToHashSet();

            var query = $"({Any(left)}) {operation} ({Any(right)})";
            Assert.True(counted.SetEquals(found), $"{query} finds {string.Join(' ', found)}, not {string.Join(' ', counted)}");
            Assert.True(counted.SetEquals(ofPairs), $"the pairs of {query} find {string.Join(' ', ofPairs)}");
        }
    }

    [Fact]
    public void Chains_alternatives_and_exclusions_of_proximities_are_told_in_one_article()
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", """
            {"id":"a","title":"One","text":"The ferry left the quay and the tide turned by the lock.","language":"en"}
            {"id":"b","title":"Two","text":"The ferry left the quay. Much later and far away, they said, the tide turned.","language":"en"}
            {"id":"c","title":"Three","text":"\"The keel broke,\" he said, long before \"the anchor held\" was heard.","language":"en"}

            """);
        test.Import();

        Assert.Equal(["a"], Find(test, "(ferry OR barge) near/3 (quay OR jetty) near/3 (tide OR storm)"));
        Assert.Equal(["b"], Find(test, "(ferry pre/3 quay) NOT (quay pre/3 tide)").Order());
        Assert.Equal(["a", "b"], Find(test, "(tide pre/4 lock) OR (later near/12 (tide OR storm))").Order());
        Assert.Equal(["c"], Find(test, "quote:(keel near/1 broke)"));
        Assert.Equal(["c"], Find(test, "quote:(keel pre/1 broke)"));
        Assert.Empty(Find(test, "keel near/3 anchor")); // neighbours among the quotations alone
        Assert.Empty(Find(test, "ferry near/5 ferry"));
    }

    private static (string Typed, string[][] Means)[] Some(Random random) =>
        [.. random.GetItems(Terms, random.Next(1, 6)).DistinctBy(term => term.Typed)];

    private static string Any((string Typed, string[][] Means)[] terms) => string.Join(" OR ", terms.Select(term => term.Typed));

    private static HashSet<string> Find(TestArchive test, string query) =>
    [
        .. test.Archive.Search.Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest { PageSize = 1000 })).Hits
            .Select(hit => hit.Article.ExternalId!),
    ];

    private static bool IsNear(
        string[] text, (string Typed, string[][] Means)[] left, (string Typed, string[][] Means)[] right, int distance, bool isOrdered)
    {
        var (ones, others) = (Places(text, left), Places(text, right));
        return ones.Exists(one => others.Exists(other =>
            (other.Start >= one.End && other.Start - one.End <= distance)
            || (!isOrdered && one.Start >= other.End && one.Start - other.End <= distance)));
    }

    private static List<(int Start, int End)> Places(string[] text, (string Typed, string[][] Means)[] terms) =>
    [
        .. from means in terms.SelectMany(term => term.Means)
           from start in Enumerable.Range(0, Math.Max(0, text.Length - means.Length + 1))
           where text.AsSpan(start, means.Length).SequenceEqual(means)
           select (start, start + means.Length),
    ];
}
