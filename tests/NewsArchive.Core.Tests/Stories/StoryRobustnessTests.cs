using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Stories;

/// <summary>
/// That stories, their titles and probabilities, running stories, links and inferred dates depend on the articles alone: not on the
/// order of import, nor on how it was split, nor on where it was cut off.
/// </summary>
public sealed class StoryRobustnessTests
{
    private const int Events = 60;
    private const int ReportsOfEach = 4;
    private const int Copies = 60; // of one report, more than links are noted for an article

    [Fact]
    public void Grouping_that_broke_off_comes_to_the_same_end_when_it_goes_on()
    {
        var reports = Reports(1);
        var calls = new BreakingTime(breakAt: int.MaxValue);
        var expected = Outcome([reports], calls);

        Assert.Contains(expected, line => line.StartsWith("story", StringComparison.Ordinal));
        Assert.Contains(expected, line => line.StartsWith("running", StringComparison.Ordinal));
        for (var back = 1; back <= 3; back++)
        {
            Assert.Equal(expected, Outcome([reports], new BreakingTime(calls.Calls - back), isBroken: true));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_order_and_other_batches_come_to_the_same_end(int seed)
    {
        var random = new Random(seed);
        var reports = Reports(seed);
        var expected = Outcome([reports], TimeProvider.System, isInOrder: false);

        random.Shuffle(reports);
        Assert.Equal(expected, Outcome([reports], TimeProvider.System, isInOrder: false));

        random.Shuffle(reports);
        Assert.Equal(expected, Outcome([.. reports.Chunk(1 + random.Next(reports.Length))], TimeProvider.System, isInOrder: false));
    }

    [Theory]
    [InlineData(5, 20)]
    [InlineData(6, 12)]
    [InlineData(7, 59)]
    public void So_do_more_that_hang_together_than_are_looked_at(int seed, int mostOfCrowd)
    {
        var random = new Random(seed);
        var reports = Reports(seed);
        var options = new ImportOptions { MostOfCrowd = mostOfCrowd };
        var expected = Outcome([reports], TimeProvider.System, isInOrder: false, importing: options);

        Assert.DoesNotContain(expected, line => line.Contains("Gulls return", StringComparison.Ordinal));
        for (var times = 0; times < 2; times++)
        {
            random.Shuffle(reports);
            var batches = reports.Chunk(1 + random.Next(reports.Length)).ToArray();
            Assert.Equal(expected, Outcome(batches, TimeProvider.System, isInOrder: false, importing: options));
        }
    }

    [Fact]
    public void A_flood_that_ebbs_is_a_story_again()
    {
        var reports = Reports(8);
        var options = new ImportOptions { MostOfCrowd = Copies };
        var expected = Outcome([reports], TimeProvider.System, importing: options);
        var more = Enumerable.Range(0, 5).Select(number => Copy($"more{number}", number)).ToList();
        string[] flooded = [.. reports, .. more];
        string[] ebbed = [.. reports, .. more.Select((line, number) => Saying(line, reports[number]))];

        Assert.Contains(expected, line => line.Contains("Gulls return", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Outcome([flooded], TimeProvider.System, importing: options), line => line.Contains("Gulls return", StringComparison.Ordinal));
        Assert.Contains(
            Outcome([flooded, ebbed], TimeProvider.System, isOneFile: true, importing: options),
            line => line.Contains("Gulls return", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_that_says_something_else_now_leaves_no_trace_of_what_it_said()
    {
        var reports = Reports(4);
        var expected = Outcome([reports], TimeProvider.System);
        var before = reports.Select((line, number) => number % 5 == 0 ? Saying(line, reports[(number + 7) % reports.Length]) : line)
            .ToArray();

        var actual = Outcome([before, reports], TimeProvider.System, isOneFile: true);
        Assert.Equal(string.Join("\n", expected.Except(actual).Take(6)), string.Join("\n", actual.Except(expected).Take(6)));
    }

    /// <summary>A report with the headline and the text of another.</summary>
    private static string Saying(string line, string other)
    {
        var report = JsonNode.Parse(line)!;
        foreach (var part in new[] { "title", "text" }) report[part] = (string?)JsonNode.Parse(other)![part];
        return report.ToJsonString() + "\n";
    }

    private static List<string> Outcome(
        string[][] batches, TimeProvider time, bool isBroken = false, bool isOneFile = false, bool isInOrder = true,
        ImportOptions? importing = null)
    {
        importing ??= new ImportOptions();
        using var test = new TestArchive();
        var options = test.Options with { Folder = Path.Combine(test.Folder, "timed") };
        var broken = false;
        foreach (var (batch, number) in batches.Select((batch, number) => (batch, number)))
        {
            test.Put(isOneFile ? "a.jsonl" : $"{number}.jsonl", string.Concat(batch));
            using var archive = Archive.Open(options, importing, time);
            broken |= Record.Exception(
                () => archive.Importer.Run(
                    [test.Inbox], "test", progress: null, onWait: null, CancellationToken.None)) is BreakingTime.Break;
        }

        Assert.Equal(isBroken, broken);
        using var again = Archive.Open(options, importing, TimeProvider.System);
        Assert.True(again.Importer.GroupStories(most: null, CancellationToken.None));
        return Told(again, isInOrder);
    }

    /// <summary>All that grouping says, told by the articles' own ids.</summary>
    private static List<string> Told(Archive archive, bool isInOrder)
    {
        var ids = archive.Storage.Read(
            connection => connection.List("SELECT id, external_id FROM articles", row => (row.GetInt64(0), row.GetString(1))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return
        [
            .. archive.Stories.All()
                .Select(
                    story =>
                        $"story {Ids(story.Articles.Select(article => article.ExternalId!))}: {story.Title}, {story.Probability:0.0000}")
                .Order(StringComparer.Ordinal),
            .. archive.RunningStories.All()
                .Select(
                    running => $"running {Ids(running.Events.SelectMany(told => told.Articles).Select(article => article.ExternalId!))}")
                .Order(StringComparer.Ordinal),
            .. archive.Storage.Read(connection => connection.List(
                "SELECT article_id, other_id, same_event, running FROM story_links",
                row => $"link {ids[row.GetInt64(0)]} {ids[row.GetInt64(1)]} {row.GetDouble(2):0.0000} {row.GetDouble(3):0.0000}"))
                .Order(StringComparer.Ordinal),
            // A place in a file is what the file says, so dates are told only where the same lines are in the same file.
            .. archive.Storage.Read(
                connection => connection.List(
                    "SELECT article_id, date FROM inferred_dates", row => $"date {ids[row.GetInt64(0)]} {row.GetString(1)}"))
                .Where(_ => isInOrder).Order(StringComparer.Ordinal),
        ];
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    /// <summary>
    /// Invented reports: those of one event share its names, and all share the words of the trade. Some are undated, some events follow
    /// one another, and one report has very many copies.
    /// </summary>
    private static string[] Reports(int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, Events * 8).Select(_ => Name(random)).ToArray();
        string[] trade =
        [
            "council", "harbour", "fire", "minister", "verdict", "strike", "bridge", "inquiry", "budget", "ferry", "storm", "school",
        ];
        var reports = Enumerable.Range(0, Events * ReportsOfEach).Select(number =>
        {
            var (told, turn) = (number % Events, number / Events);
            var isChain = told % 3 == 1; // one outlet tells these as they go on
            var own = names.Skip(told * 8).Take(8).ToArray();
            random.Shuffle(own);
            var text = string.Join(
                ' ',
                own.Take(6)
                    .Select(
                        name =>
                            $"Anna {name} spoke of the {trade[random.Next(trade.Length)]} and the "
                                + $"{trade[random.Next(trade.Length)]} on 4 March."));
            var day = new DateOnly(2021, 3, 4).AddDays(isChain ? 3 * turn : 0);
            return Line(
                $"r{seed}-{number}", number % 11 == 0 ? null : $"{day:yyyy-MM-dd}",
                $"{own[0]} and {own[1]} at the {trade[random.Next(trade.Length)]}",
                isChain ? "Gazette" : $"Outlet {turn}", text);
        });
        var copies = Enumerable.Range(0, Copies).Select(number => Copy($"copy{seed}-{number}", number));
        return [.. reports, .. copies];
    }

    private static string Copy(string id, int number) => Line(
        id, "2021-05-06", "Gulls return to Vardo", $"Paper {id}",
        $"The gulls of Vardo came back on Thursday, Nils Ravna said. He counted 4,{number:000} of them.");

    private static string Line(string id, string? date, string title, string source, string text) =>
        JsonSerializer.Serialize(new { id, date, title, source, text }) + "\n";

    private static string Name(Random random) =>
        string.Concat(
            Enumerable.Range(0, 4)
                .Select(at => (at == 0 ? "BDFGKLMNPRSTV" : "bdfgklmnprstv")[random.Next(13)].ToString() + "aeiou"[random.Next(5)])) + "k";

    /// <summary>A clock that breaks off the work of whoever reads it for the given time, as a crash would.</summary>
    private sealed class BreakingTime(int breakAt) : TimeProvider
    {
        private int calls;

        public int Calls => calls;

        public override long GetTimestamp() => Interlocked.Increment(ref calls) == breakAt ? throw new Break() : base.GetTimestamp();

        public sealed class Break : Exception;
    }
}
