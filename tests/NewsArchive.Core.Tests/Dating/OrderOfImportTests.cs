using System.Globalization;
using System.Text.Json;

namespace NewsArchive.Core.Tests.Dating;

/// <summary>
/// Dates that are inferred depend on the articles alone: told by the originals' hashes they are the same however those came in.
/// </summary>
public sealed class OrderOfImportTests
{
    private const int Records = 40;
    private static readonly string[] Syllables =
    [
        "bra", "kel", "mo", "tis", "vun", "ra", "lo", "fen", "gri", "pas", "du", "hel", "nor", "zi", "wam",
    ];
    private static readonly string[] Places =
    [
        "Osterby", "Norby", "Sunby", "Westby", "Marstrand", "Lindau", "Emden", "Oldhaven", "Grentham", "Valdera",
    ];
    private static readonly string[] Things =
    [
        "ferry", "lantern", "bell", "bakery", "orchard", "museum", "tramway", "reservoir", "lighthouse", "quarry", "theatre",
    ];

    public static TheoryData<int> Ways => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Orders_batches_and_interruptions_change_no_inferred_date(int seed)
    {
        var expected = Outcome(seed: 0);

        Assert.True(
            expected.Count(article => article.Value.EndsWith("Inferred", StringComparison.Ordinal)) > Records / 4,
            string.Join('\n', expected.Values));
        var outcome = Outcome(seed);
        Assert.Empty(expected.Except(outcome).Select(article => $"{article.Value}, not {outcome.GetValueOrDefault(article.Key)}"));
        Assert.Equal(expected.Count, outcome.Count);
    }

    /// <summary>The dates by hash, after imports in an order of chance; 0 is one import of all.</summary>
    private static SortedDictionary<string, string> Outcome(int seed)
    {
        using var test = new TestArchive();
        var files = Files(test);
        var chance = new Random(seed);
        if (seed > 0)
        {
            foreach (var file in files.OrderBy(_ => chance.Next()).ToList())
            {
                var records = File.ReadAllLines(file);
                if (chance.Next(2) == 0)
                {
                    // As after a kill: a part of the file's records is in the archive, and is grouped.
                    File.WriteAllLines(file, records.Take(chance.Next(1, Records)));
                    test.Import(file);
                    test.Archive.Importer.GroupStories(most: null, CancellationToken.None);
                    File.WriteAllText(file, string.Join('\n', records) + "\n");
                    Interrupted(test, file, chance.Next(1, Records));
                }

                test.Import(file);
            }
        }

        test.Import();
        Assert.True(test.Archive.Importer.GroupStories(most: null, CancellationToken.None));
        var articles = Enumerable.Range(1, test.Archive.Lists.Counts().Articles).Select(id => test.Archive.Articles.Find(id)!);
        return new(
            articles.ToDictionary(
                article => article.Sha256, article => $"{article.Summary.Headline}: {article.Summary.Date} {article.Summary.DateBasis}"),
            StringComparer.Ordinal);
    }

    private static void Interrupted(TestArchive test, string file, int records)
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => test.Archive.Importer.Run(
            [file], "test", (_, _) => { if (++seen == records) stop.Cancel(); }, onWait: null, stop.Token));
    }

    private static List<string> Files(TestArchive test) =>
    [
        test.Put("in-order.jsonl", Lines(new Random(7), isInOrder: true)),
        test.Put("mixed.jsonl", Lines(new Random(8), isInOrder: false)),
        test.Put("events.jsonl", string.Concat(Enumerable.Range(0, Records).Select(Event))),
    ];

    private static string Lines(Random chance, bool isInOrder) => string.Concat(Enumerable.Range(0, Records).Select(number =>
    {
        var day = new DateOnly(2003, 5, 1).AddDays(isInOrder ? number / 3 : chance.Next(300));
        return Line(Words(chance, 4), Words(chance, 12) + ".", number % 4 == 1 ? null : day, "Nordhavn News");
    }));

    /// <summary>Words that no other record has, so that no story joins them.</summary>
    private static string Words(Random chance, int count) =>
        string.Join(
            ' ',
            Enumerable.Range(0, count)
                .Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => Syllables[chance.Next(Syllables.Length)]))));

    /// <summary>Ten events, each told by four outlets, of which one has no date.</summary>
    private static string Event(int number)
    {
        var (place, thing, teller) = (Places[number / 4], Things[number / 4], number % 4);
        var day = new DateOnly(2010, 1, 4).AddDays(number / 4 * 31);
        var weekday = day.ToString("dddd", CultureInfo.InvariantCulture);
        return Line(
            $"{place} {thing} burns down",
            $"The {thing} at {place} burned down on {weekday}, the {place} fire brigade said. {teller + 2} families near the {thing} "
                + $"of {place} were led to safety. Firemen of {place} fought the blaze in the {thing}.",
            teller == 2 ? null : day, $"{Places[teller]} Post");
    }

    private static string Line(string title, string text, DateOnly? date, string source) =>
        JsonSerializer.Serialize(
            new Dictionary<string, string?>
            {
                ["title"] = title,
                ["text"] = text,
                ["date"] = date?.ToString("yyyy-MM-dd"),
                ["source"] = source,
            }) + "\n";
}
