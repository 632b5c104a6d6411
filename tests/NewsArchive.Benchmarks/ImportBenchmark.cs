using System.Diagnostics;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Benchmarks;

/// <summary>
/// An import beside bare SQLite that does the same inserts with the same index in batches; then the same import again,
/// with nothing changed.
/// </summary>
internal sealed class ImportBenchmark : IBenchmark
{
    public string Name => "import";

    public string Usage => "FILE.jsonl [ROUNDS]";

    public void Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        var rounds = arguments.Count > 1 ? int.Parse(arguments[1]) : 1;
        for (var round = 1; round <= rounds; round++)
        {
            Run(arguments[0], output);
        }
    }

    private static void Run(string file, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-benchmark-").FullName;
        try
        {
            var (added, first, grouped) = Import(folder, file);
            var (_, again, _) = Import(folder, file);
            var memory = PeakMemory(); // before the bare loop, which keeps what it is to insert
            var database = Path.Combine(folder, "archive", "archive.db");
            var bare = BareSqlite.Insert(database, Path.Combine(folder, "bare"), BareSqlite.Imported);
            var all = BareSqlite.Insert(database, Path.Combine(folder, "all"), BareSqlite.Finished);
            Write("first import", first, added);
            Write("finished, with names and stories", grouped, added);
            output.WriteLine($"{"bare SQLite",-36} {bare.TotalSeconds,7:0.0} s  {added / bare.TotalSeconds,8:N0}/s");
            output.WriteLine($"{"bare, with names and stories",-36} {all.TotalSeconds,7:0.0} s  {added / all.TotalSeconds,8:N0}/s");
            output.WriteLine($"rate of the import to the rate of bare SQLite {bare / first.Time:0.00}");
            output.WriteLine(
                $"rate of the finished import to bare SQLite {bare / grouped.Time:0.00}, to bare SQLite writing all its rows "
                    + $"{all / grouped.Time:0.00}");
            output.WriteLine(
                $"import again, nothing changed {again.Time.TotalSeconds:0.0} s, {first.Time / again.Time:0.0} times as fast as the first");
            output.WriteLine($"peak memory {memory:N0} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string name, Spent spent, int articles) => output.WriteLine(
            $"{name,-36} {spent.Time.TotalSeconds,7:0.0} s  {articles / spent.Time.TotalSeconds,8:N0}/s, "
                + $"{spent.Processor.TotalSeconds:0.0} s of all processors");
    }

    /// <summary>Imports; how long the import took, and how long until all names were found and all stories grouped.</summary>
    private static (int Added, Spent Import, Spent Finished) Import(string folder, string file)
    {
        using var archive = Archive.Open(
            new ArchiveOptions { Folder = Path.Combine(folder, "archive") }, new ImportOptions(), TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var run = archive.Importer.Run([file], "benchmark", progress: null, onWait: null, CancellationToken.None);
        var import = new Spent(run.FinishedAt!.Value - run.StartedAt, Environment.CpuUsage.TotalTime - processor);
        archive.Importer.GroupStories(most: null, CancellationToken.None);
        return (run.Added, import, new Spent(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor));
    }

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024 / 1024;
    }

    /// <summary>What something took.</summary>
    /// <param name="Time">By the clock.</param>
    /// <param name="Processor">Of all processors together: steadier where others are at work.</param>
    private sealed record Spent(TimeSpan Time, TimeSpan Processor);
}
