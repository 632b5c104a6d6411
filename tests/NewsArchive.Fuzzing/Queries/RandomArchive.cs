using System.Text.Json;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Fuzzing.Queries;

/// <summary>An archive of made-up reports in a folder of its own, with words as frequent as words are; gone when disposed.</summary>
internal sealed class RandomArchive : IDisposable
{
    private const int Seed = 20180920;
    private const int Vocabulary = 20_000; // words
    private const int Paragraphs = 8;
    private const int WordsInParagraph = 50;

    private static readonly string[] Syllables =
        ["th", "in", "co", "re", "an", "st", "er", "on", "pro", "mi", "tra", "ve", "lo", "ga", "ber", "sen", "tion", "du", "ka", "é", "ß"];

    private static readonly string[] Outlets = ["The Larkspur Gazette", "Osterby Post", "Harbour Wire"];

    private readonly string folder = Path.Combine(Path.GetTempPath(), "newsarchive-fuzzing", Guid.NewGuid().ToString("N"));

    private readonly string[] words;

    public RandomArchive(int articles)
    {
        var random = new Random(Seed);
        words = ["the", "of", "to", "and", "in", .. Enumerable.Range(0, Vocabulary).Select(_ => Word(random)).Distinct()];
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "reports.jsonl");
        File.WriteAllLines(file, Enumerable.Range(0, articles).Select(number => Report(random, number)));
        Archive = Archive.Open(
            new ArchiveOptions { Folder = Path.Combine(folder, "archive") }, new ImportOptions(), TimeProvider.System);
        Archive.Importer.Run([file], "fuzzing", progress: null, onWait: null, CancellationToken.None);
        // Some of them have past revisions.
        File.WriteAllLines(file, Enumerable.Range(0, articles / 10).Select(number => Report(random, number)));
        Archive.Importer.Run([file], "fuzzing", progress: null, onWait: null, CancellationToken.None);
    }

    public Archive Archive { get; }

    /// <summary>A word of the reports: the n-th as often as one in n.</summary>
    public string Word(Random random, bool isAny = false) =>
        words[isAny ? random.Next(words.Length) : (int)Math.Pow(words.Length, random.NextDouble()) - 1];

    public void Dispose()
    {
        Archive.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Report(Random random, int number) => JsonSerializer.Serialize(new
    {
        id = $"report-{number}",
        headline = Text(random, 8),
        body = string.Join("\n\n", Enumerable.Range(0, Paragraphs).Select(_ => Text(random, WordsInParagraph) + ".")),
        date = random.Next(10) == 0 ? null : new DateOnly(2000, 1, 1).AddDays(random.Next(8000)).ToString("yyyy-MM-dd"),
        source = Outlets[random.Next(Outlets.Length)],
    });

    private static string Text(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));
}
