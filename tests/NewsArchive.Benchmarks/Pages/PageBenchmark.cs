using System.Net;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks.Pages;

/// <summary>An article's page beside a bare Razor page that reads one row, in turns on the same machine.</summary>
internal sealed class PageBenchmark : IBenchmark
{
    private const int Articles = 1000;
    private const int Starts = 5;
    private const int Rounds = 5;
    private const int WarmSeconds = 10;
    private const int Seconds = 4;
    private const string OwnUrl = "http://127.0.0.1:5191";
    private const string BareUrl = "http://127.0.0.1:5192";

    public string Name => "pages";

    public string Usage => "FOLDER (with an archive, whose articles are only read; needs the program wrk)";

    public void Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        var folder = Path.GetFullPath(arguments[0]);
        var (all, ids) = Ids(folder);
        using var own = Start(folder, ids[0], out var starts);
        output.WriteLine(
            $"{all:N0} articles; start to first page: {string.Join(", ", starts.Select(time => $"{time.TotalMilliseconds:N0}"))} ms");
        using var bare = new Site(
            typeof(BarePage).Assembly.Location, [BarePage.Verb, folder, BareUrl], new Uri($"{BareUrl}/bare/{ids[0]}"));
        List<string> paths = [.. ids.Select(PathOf)];
        var measures = new (string Name, Func<int, double> PerSecond)[]
        {
            ("bare Razor page, one row", seconds => Load.PerSecond(BareUrl, [.. ids.Select(id => $"/bare/{id}")], seconds)),
            ("one article", seconds => Load.PerSecond(OwnUrl, paths[..1], seconds)),
            ($"{paths.Count} articles in turn", seconds => Load.PerSecond(OwnUrl, paths, seconds)),
            ("never asked for before", seconds => Load.PerSecond(OwnUrl, paths, seconds, isNew: true)),
            ("not modified (304)", seconds => Load.PerSecond(OwnUrl, paths[..1], seconds, status: 304, tag: TagOf(paths[0]))),
        };
        Array.ForEach(measures, measure => measure.PerSecond(WarmSeconds));
        var results = measures.ToDictionary(measure => measure.Name, _ => new List<(double PerSecond, double Ratio)>());
        for (var round = 0; round < Rounds; round++)
        {
            var perSecond = Array.ConvertAll(measures, measure => measure.PerSecond(Seconds));
            for (var i = 0; i < measures.Length; i++)
            {
                results[measures[i].Name].Add((perSecond[i], perSecond[i] / perSecond[0]));
            }
        }

        output.WriteLine($"{"page",-28}{"a second",10}{"ratio",8}");
        foreach (var (name, values) in results)
        {
            output.WriteLine(
                $"{name,-28}{Median(values.Select(value => value.PerSecond)),10:N0}{Median(values.Select(value => value.Ratio)),8:0.00}");
        }
    }

    private static Site Start(string folder, long id, out List<TimeSpan> starts)
    {
        starts = [];
        for (var i = 1; ; i++)
        {
            var site = new Site(Program(), ["serve", "--archive", folder, "--urls", OwnUrl], new Uri($"{OwnUrl}/articles/{id}"));
            starts.Add(site.FirstPage);
            if (i == Starts)
            {
                return site;
            }

            site.Dispose();
        }
    }

    /// <summary>The program as the same configuration built it.</summary>
    private static string Program()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (!File.Exists(Path.Combine(root.FullName, "NewsArchive.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("This is not run from a clone.");
        }

        return Path.Combine(root.FullName, "src", "NewsArchive.Web", "bin", here.Parent!.Name, here.Name, "NewsArchive.Web.dll");
    }

    private static (long All, List<long> Chosen) Ids(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "archive.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*), max(id) FROM articles";
        using var counts = command.ExecuteReader();
        counts.Read();
        var (all, last) = (counts.GetInt64(0), counts.GetInt64(1));
        var random = new Random(1);
        return (all, [.. Enumerable.Range(0, (int)Math.Min(all, Articles)).Select(_ => random.NextInt64(1, last + 1))]);
    }

    /// <summary>The address that the archive gives an article.</summary>
    private static string PathOf(long id)
    {
        using var client = new HttpClient();
        using var answer = client.GetAsync(new Uri($"{OwnUrl}/articles/{id}")).GetAwaiter().GetResult();
        return answer.StatusCode == HttpStatusCode.OK
            ? answer.RequestMessage!.RequestUri!.AbsolutePath
            : throw new InvalidOperationException($"There is no article {id}.");
    }

    private static string? TagOf(string path)
    {
        using var client = new HttpClient();
        using var answer = client.GetAsync(new Uri(OwnUrl + path)).GetAwaiter().GetResult();
        return answer.Headers.ETag?.ToString();
    }

    private static double Median(IEnumerable<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted[sorted.Count / 2];
    }
}
