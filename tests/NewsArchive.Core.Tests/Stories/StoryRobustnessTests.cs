using System.Text.Json;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Stories;

/// <summary>That what is grouped does not depend on the order of import, nor on whether grouping was cut off in between.</summary>
public sealed class StoryRobustnessTests
{
    private const int Events = 140;
    private const int ReportsOfEach = 4; // in all more than are linked in one transaction

    [Fact]
    public void Grouping_that_broke_off_finds_the_same_stories_when_it_goes_on()
    {
        var reports = Reports();
        var calls = new BreakingTime(breakAt: int.MaxValue);
        var expected = Stories(reports, calls, goOn: false);

        Assert.Equal(Events, expected.Count);
        for (var back = 1; back <= 2; back++)
        {
            Assert.Equal(expected, Stories(reports, new BreakingTime(calls.Calls - back), goOn: true));
        }
    }

    [Fact]
    public void Many_events_imported_in_another_order_are_the_same_stories()
    {
        var reports = Reports();
        var expected = Stories(reports, TimeProvider.System, goOn: false);
        new Random(3).Shuffle(reports);

        Assert.Equal(expected, Stories(reports, TimeProvider.System, goOn: false));
    }

    private static List<string> Stories(string[] lines, TimeProvider time, bool goOn)
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", string.Concat(lines));
        using (var archive = Archive.Open(test.Options with { Folder = Path.Combine(test.Folder, "timed") }, new ImportOptions(), time))
        {
            var broken = Record.Exception(() => archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None));
            Assert.Equal(goOn, broken is BreakingTime.Break);
        }

        using var again = Archive.Open(test.Options with { Folder = Path.Combine(test.Folder, "timed") }, new ImportOptions(), TimeProvider.System);
        Assert.True(again.Importer.GroupStories(most: null, CancellationToken.None));
        return
        [
            .. again.Stories.All().Select(story => string.Join(' ', story.Articles.Select(article => article.ExternalId!).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Invented reports: those of one event share its names, and all share the words of the trade.</summary>
    private static string[] Reports()
    {
        var random = new Random(11);
        var names = Enumerable.Range(0, Events * 8).Select(_ => Name(random)).ToArray();
        string[] trade = ["council", "harbour", "fire", "minister", "verdict", "strike", "bridge", "inquiry", "budget", "ferry", "storm", "school"];
        return
        [
            .. Enumerable.Range(0, Events * ReportsOfEach).Select(number =>
            {
                var own = names.Skip(number % Events * 8).Take(8).ToArray();
                random.Shuffle(own);
                var text = string.Join(' ', own.Take(6).Select(name => $"{name} spoke of the {trade[random.Next(trade.Length)]} and the {trade[random.Next(trade.Length)]}."));
                return JsonSerializer.Serialize(new { id = $"r{number}", date = "2021-03-04", title = $"{own[0]} and {own[1]} at the {trade[random.Next(trade.Length)]}", text }) + "\n";
            }),
        ];
    }

    private static string Name(Random random) =>
        string.Concat(Enumerable.Range(0, 4).Select(at => (at == 0 ? "BDFGKLMNPRSTV" : "bdfgklmnprstv")[random.Next(13)].ToString() + "aeiou"[random.Next(5)])) + "k";

    /// <summary>A clock that breaks off the work of whoever reads it for the given time, as a crash would.</summary>
    private sealed class BreakingTime(int breakAt) : TimeProvider
    {
        private int calls;

        public int Calls => calls;

        public override long GetTimestamp() => Interlocked.Increment(ref calls) == breakAt ? throw new Break() : base.GetTimestamp();

        public sealed class Break : Exception;
    }
}
