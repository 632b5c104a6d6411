using System.Diagnostics;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Benchmarks.Search;

/// <summary>Searches of several kinds, each a page with its snippets, beside the best twenty rowids of bare FTS5.</summary>
internal sealed class SearchBenchmark : IBenchmark
{
    private const int QueriesOfClass = 30;
    private const int BareQueries = 10; // of the slow classes, which take seconds each
    private const int WarmRounds = 6;
    private static readonly TimeSpan BareTime = TimeSpan.FromSeconds(8);

    public string Name => "search";

    public string Usage =>
        "FILE.jsonl|FOLDER [BARE [CLASS]] (a folder with an archive, which is only read, and one in which the bare index is kept; "
            + "without it, the archive's own)";

    public void Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        var isArchive = Directory.Exists(arguments[0]);
        var folder = isArchive ? Path.GetFullPath(arguments[0]) : Directory.CreateTempSubdirectory("newsarchive-benchmark-").FullName;
        try
        {
            using var archive = Archive.Open(new ArchiveOptions { Folder = folder }, new ImportOptions(), TimeProvider.System);
            if (!isArchive)
            {
                archive.Importer.Run([arguments[0]], "benchmark", progress: null, onWait: null, CancellationToken.None);
            }

            var bareFolder = arguments.Count > 1 ? Directory.CreateDirectory(arguments[1]).FullName : folder;
            using var bare = new BareIndex(Path.Combine(folder, "archive.db"), Path.Combine(bareFolder, "bare.db"));
            Measure(archive, bare, arguments.Count > 2 ? arguments[2] : null, output);
        }
        finally
        {
            if (!isArchive)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static void Measure(Archive archive, BareIndex bare, string? only, TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        archive.Search.Rank("first question", 1);
        output.WriteLine($"{bare.Articles:N0} articles; first search {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms, "
            + $"{(GC.GetTotalMemory(forceFullCollection: true) - memory) / 1024.0 / 1024:N0} MB kept in memory");
        output.WriteLine($"{"class",-22}{"matches",10}{"p50 ms",9}{"p99 ms",9}{"bare p50",10}{"bare p99",10}{"ratio p50",10}");
        List<QueryClass> classes = [.. Classes(bare).Where(queries => only is null || queries.Name == only)];
        // For the compiler
        classes.ForEach(queries => queries.Queries.ToList().ForEach(words => archive.Search.Find(queries.RequestOf(words))));
        Thread.Sleep(1000);
        foreach (var queries in classes)
        {
            Measure(archive, bare, queries, output);
        }
    }

    private static void Measure(Archive archive, BareIndex bare, QueryClass queries, TextWriter output)
    {
        void Ask(IReadOnlyList<string> words)
        {
            if (queries.IsFacets)
            {
                archive.Search.CountFacets(queries.RequestOf(words));
            }
            else
            {
                archive.Search.Find(queries.RequestOf(words));
            }
        }

        var matches = queries.Queries.Average(words => archive.Search.CountFacets(queries.RequestOf(words)).Total);
        // Warm is what a server is after its first minutes: the pages read, and the code compiled at its last tier.
        for (var (round, begin) = (0, Stopwatch.GetTimestamp()); round < WarmRounds && Stopwatch.GetElapsedTime(begin) < BareTime; round++)
        {
            Times(queries.Queries, Ask, BareTime);
            Thread.Sleep(200);
        }

        Times(queries.Queries.Take(BareQueries), words => bare.Best(queries.MatchOf(words)), BareTime);
        var own = Times(queries.Queries.Concat(queries.Queries), Ask, TimeSpan.MaxValue);
        var theirs = Times(queries.Queries.Take(BareQueries), words => bare.Best(queries.MatchOf(words)), BareTime);
        output.WriteLine(
            $"{queries.Name,-22}{matches,10:N0}{Percentile(own, .5),9:0.00}{Percentile(own, .99),9:0.00}"
            + $"{Percentile(theirs, .5),10:0.00}{Percentile(theirs, .99),10:0.00}"
            + $"{Percentile(own, .5) / Percentile(theirs, .5),10:0.000}");
    }

    private static List<double> Times(IEnumerable<IReadOnlyList<string>> queries, Action<IReadOnlyList<string>> ask, TimeSpan most)
    {
        var begin = Stopwatch.GetTimestamp();
        var times = new List<double>();
        foreach (var words in queries)
        {
            var start = Stopwatch.GetTimestamp();
            ask(words);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (Stopwatch.GetElapsedTime(begin) > most)
            {
                break;
            }
        }

        times.Sort();
        return times;
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(share * sorted.Count) - 1)];

    private static IEnumerable<QueryClass> Classes(BareIndex bare)
    {
        var all = (double)bare.Articles;
        var rare = bare.Words(all / 10_000, all / 2_000, QueriesOfClass);
        var ordinary = bare.Words(all * .005, all * .02, QueriesOfClass);
        var common = bare.Words(all * .13, all * .25, QueriesOfClass);
        var commonest = bare.Words(all * .4, all, 8);
        IReadOnlyList<string> Alone(string word) => [word];
        yield return new QueryClass("rare", [.. rare.Select(Alone)]);
        yield return new QueryClass("two words", [.. bare.Pairs(ordinary)]);
        yield return new QueryClass("ordinary", [.. ordinary.Select(Alone)]);
        yield return new QueryClass("common", [.. common.Select(Alone)]);
        yield return new QueryClass("common, as it stands", [.. common.Select(Alone)]) { IsExact = true };
        yield return new QueryClass("two common", [.. common.Zip(common.Skip(1), (one, other) => new[] { one, other })]);
        yield return new QueryClass("commonest", [.. commonest.Select(Alone)]);
        yield return new QueryClass(
            "broad OR", [.. common.Zip(ordinary, (one, other) => new[] { one, other, common[0], ordinary[^1] })], IsAny: true);
        yield return new QueryClass(
            "long question",
            [
                .. common.Zip(ordinary, rare)
                    .Select(
                        word => new[]
                        {
                            "what", "is", "the", word.First, "of", word.Second, "and", word.Third, "in", common[0], "for", ordinary[1],
                        }),
            ],
            IsAny: true);
        yield return new QueryClass("newest first", [.. common.Select(Alone)]) { Order = Core.Searching.SearchOrder.Newest };
        yield return new QueryClass("facets and histogram", [.. common.Select(Alone)]) { IsFacets = true };
    }
}
