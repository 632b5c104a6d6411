using NewsArchive.Benchmarks;
using NewsArchive.Benchmarks.Pages;
using NewsArchive.Benchmarks.Search;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- NAME ARGUMENT…
IBenchmark[] benchmarks = [new ImportBenchmark(), new SearchBenchmark(), new PageBenchmark()];

if (args is [BarePage.Verb, var folder, var url])
{
    BarePage.Serve(folder, url);
    return 0;
}

if (args.Length == 0 || Array.Find(benchmarks, benchmark => benchmark.Name == args[0]) is not { } chosen)
{
    foreach (var benchmark in benchmarks)
    {
        Console.Error.WriteLine($"{benchmark.Name} {benchmark.Usage}");
    }

    return 2;
}

chosen.Run(args[1..], Console.Out);
return 0;
