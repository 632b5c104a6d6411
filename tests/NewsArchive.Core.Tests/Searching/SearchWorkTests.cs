using System.Text;
using System.Text.Json;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>
/// No search does more than a bounded amount of work, whatever is asked: counted steps (<see cref="ReadLimit.Work"/>) and allocated bytes.
/// </summary>
public sealed class SearchWorkTests(SearchWorkTests.Reports reports) : IClassFixture<SearchWorkTests.Reports>
{
    private const int Articles = 300;
    private const int WordsEach = 120;
    private const int Queries = 40; // of each seed

    // Steps of an article's words, for a query of fifty: each word's places are gathered, sorted and compared some times.
    private const long MostWork = 100L * Articles * WordsEach;
    private const long MostAllocated = 40_000_000; // bytes, of a query's expressions and a page of hits

    private static readonly string[] Letters =
        ["an", "ba", "co", "de", "en", "fo", "gr", "ha", "in", "le", "mo", "no", "pa", "re", "st", "th"];
    private static readonly string[] Endings = ["nder", "lmer", "rtin", "cket", "ssel", "mble", "rrow", "nnet"];
    private static readonly string[] Fields =
        ["headline:", "body:", "quote:", "caption:", "source:", "byline:", "standfirst:", "dateline:"];
    private static readonly string[] Filters =
        ["date:2018", "date:2018-03..2019-04", "before:2019", "since:2018-07", "undated", "stated:yes", "lang:en", "lang:none"];

    public static TheoryData<string> Hardest =>
    [
        string.Join(" NEAR/100 ", Enumerable.Range(0, 10).Select(i =>
            $"({string.Join(" OR ", Enumerable.Range(0, 5).Select(j => $"{Letters[((i * 5) + j) % Letters.Length]}*"))})")),
        $"({Wild(0, 25)}) NEAR/100 ({Wild(7, 25)})",
        $"({Wild(0, 25)}) w/2 ({Wild(7, 25)})",
        $"({Wild(0, 25)}) w/p ({Wild(7, 25)})",
        $"NOT ({Wild(0, 25)}) NOT ({Wild(7, 25)})",
        string.Join(" pre/100 ", Enumerable.Range(0, 50).Select(i => $"{Letters[i % Letters.Length]}*")),
        string.Join(' ', Enumerable.Range(0, 50).Select(i => $"atleast50 {Letters[i % Letters.Length]}*")),
        string.Join(" w/9 ", Enumerable.Range(0, 16).Select(i => $"(({Word(i)} {Word(i + 1)}) | {Word(i + 2)})")),
        string.Join(" w/9 ", Enumerable.Range(0, 25).Select(i => $"({Word(i)} {Word(i + 1)})")),
        string.Join(" OR ", Enumerable.Range(0, 16).Select(i => $"({Letters[i]}* date:2018 NOT {Word(i)})")),
        new string('(', 16) + "th* w/5 re*" + new string(')', 16),
        "",
    ];

    [Theory]
    [MemberData(nameof(Hardest))]
    public void The_hardest_queries_are_bounded(string query) => Assert.Null(Excess(query));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_trees_of_every_operator_are_bounded(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Queries; i++)
        {
            Assert.Null(Excess(Query(random, words: random.Next(1, QueryLimits.MaxWords + 10), depth: QueryLimits.MaxDepth + 1)));
        }
    }

    [Fact]
    public void A_search_that_was_stopped_is_not_told_to_the_next_reader()
    {
        var hard = RelaxedSearch.RequestOf(QueryParser.Parse($"({Wild(0, 25)}) NEAR/1 ({Wild(7, 25)})"), new SearchRequest());
        var easy = RelaxedSearch.RequestOf(QueryParser.Parse($"{Word(1)} pre/50 {Word(2)}"), new SearchRequest());
        for (var milliseconds = 0; milliseconds < 30; milliseconds++)
        {
            using (ReadLimit.Begin(TimeSpan.FromMilliseconds(milliseconds), memory: 64_000_000, CancellationToken.None))
            {
                _ = Record.Exception(() => reports.Archive.Search.Find(hard));
            }

            Assert.NotNull(reports.Archive.Search.Find(easy));
        }
    }

    /// <summary>What was more than is allowed; null where nothing was.</summary>
    private string? Excess(string query)
    {
        using var limit = ReadLimit.Begin(TimeSpan.FromHours(1), memory: 64_000_000, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var request = RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest { FoldsDuplicates = true });
        reports.Archive.Search.Find(request);
        reports.Archive.Search.CountFacets(request);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return limit.Work <= MostWork && allocated <= MostAllocated ? null : $"{limit.Work:N0} steps, {allocated:N0} bytes: {query}";
    }

    private static string Query(Random random, int words, int depth)
    {
        if (words <= 1 || depth == 0)
        {
            return Leaf(random);
        }

        var left = random.Next(1, words);
        var (one, other) = (Query(random, left, depth - 1), Query(random, words - left, depth - 1));
        return random.Next(12) switch
        {
            0 or 1 => $"({one} OR {other})",
            2 => $"({one} {other})",
            3 => $"({one} AND {other})",
            4 => $"({one} NOT {other})",
            5 => $"{one} w/{random.Next(101)} {other}",
            6 => $"({one}) pre/{random.Next(101)} ({other})",
            7 => $"({one}) w/p ({other})",
            8 => $"atleast{random.Next(1, 51)} ({one}) {other}",
            9 => $"{Fields[random.Next(Fields.Length)]}({one} OR {other})",
            10 => $"({one} OR {other} {Filters[random.Next(Filters.Length)]})",
            _ => $"{one} near {other}",
        };
    }

    private static string Leaf(Random random) => random.Next(8) switch
    {
        0 or 1 => $"{Letters[random.Next(Letters.Length)]}*",
        2 => $"\"{Word(random.Next(100))} {Letters[random.Next(Letters.Length)]}*\"",
        3 => $"{Word(random.Next(100))}-{Word(random.Next(100))}",
        4 => $"{Fields[random.Next(Fields.Length)]}{Word(random.Next(100))}",
        5 => Filters[random.Next(Filters.Length)],
        _ => Word(random.Next(100)),
    };

    private static string Word(int number) => Letters[number % Letters.Length] + Endings[number / Letters.Length % Endings.Length];

    private static string Wild(int first, int count) =>
        string.Join(" OR ", Enumerable.Range(first, count).Select(i => i < Letters.Length ? $"{Letters[i]}*" : $"{Word(i * 5)[..3]}*"));

    /// <summary>An archive whose every word is found by some query.</summary>
    public sealed class Reports : IDisposable
    {
        private readonly TestArchive test = new();

        public Reports()
        {
            var random = new Random(5);
            var lines = new StringBuilder();
            for (var i = 0; i < Articles; i++)
            {
                var words = Enumerable.Range(0, WordsEach).Select(_ => Word(random.Next(128))).ToList();
                var text = $"{string.Join(' ', words[..60])}\n\n\"{string.Join(' ', words[60..80])}\" {string.Join(' ', words[80..])}";
                var date = i % 5 == 0 ? null : $"{2017 + (i % 3)}-{1 + (i % 12):00}-{1 + (i % 28):00}";
                var (id, title, source, language) = ($"{i}", string.Join(' ', words[..6]), Word(i % 9), "en");
                lines.AppendLine(JsonSerializer.Serialize(new { id, title, text, source, language, date }));
            }

            test.Put("reports.jsonl", lines.ToString());
            test.Import();
            test.Archive.Search.Prepare();
        }

        public Archive Archive => test.Archive;

        public void Dispose() => test.Dispose();
    }
}
