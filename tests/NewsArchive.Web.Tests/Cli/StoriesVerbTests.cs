using System.Text.Json;
using NewsArchive.Core.Tests.Stories;

namespace NewsArchive.Web.Tests.Cli;

public sealed class StoriesVerbTests
{
    [Fact]
    public async Task Stories_say_how_sure_they_are_what_may_be_a_part_of_them_and_what_they_are_a_part_of()
    {
        using var verb = await ImportedAsync();

        var story = (await verb.RunAsync("stories", "--json", "--archive", "kept")).Json[0];

        Assert.Equal(["vote", "vote-b"], Strings(story.GetProperty("articles")));
        Assert.InRange(story.GetProperty("confidence").GetDouble(), .9, 1);
        Assert.False(story.GetProperty("confirmed").GetBoolean());
        Assert.Equal(
            ["vote", "vote-b"], story.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("id").GetString()!));
        Assert.All(
            story.GetProperty("reports").EnumerateArray(), report => Assert.InRange(report.GetProperty("confidence").GetDouble(), .9, 1));
        Assert.Equal(
            ["end", "talks"],
            story.GetProperty("may")
                .EnumerateArray()
                .Select(report => report.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal));
        Assert.All(
            story.GetProperty("may").EnumerateArray(), report => Assert.InRange(report.GetProperty("confidence").GetDouble(), .25, .55));
        Assert.Equal(1, story.GetProperty("running").GetInt64());
        Assert.All(story.GetProperty("reasons").EnumerateArray(), reason => Assert.Equal(JsonValueKind.String, reason.ValueKind));

        var text = (await verb.RunAsync("stories", "--archive", "kept")).Output;
        Assert.Contains("(2 articles; over 99% likely to be one event)", text, StringComparison.Ordinal);
        Assert.Contains("Part of running story 1", text, StringComparison.Ordinal);
        Assert.Matches(
            @"Possibly the same event: 3  2021-03-11  Tornby Post  Talks to end Tornby ferry strike fail \(\d\d% likely\)", text);
    }

    [Fact]
    public async Task Running_stories_have_their_events_in_order_of_time()
    {
        using var verb = await ImportedAsync();

        var running = Assert.Single((await verb.RunAsync("stories", "--running", "--json", "--archive", "kept")).Json);

        Assert.Equal(["running", "title", "events", "reasons"], running.EnumerateObject().Select(property => property.Name));
        var events = running.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(["story", "title", "from", "to", "articles"], events[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["2021-03-03", "2021-03-11", "2021-03-19"], events.Select(told => told.GetProperty("from").GetString()));
        Assert.Equal(1, events[0].GetProperty("story").GetInt64());
        Assert.Equal(JsonValueKind.Null, events[1].GetProperty("story").ValueKind);
        Assert.Equal(["vote", "vote-b", "talks", "end"], events.SelectMany(told => Strings(told.GetProperty("articles"))));
        Assert.Contains(
            "    11 March 2021  Talks to end Tornby ferry strike fail (article 3)",
            (await verb.RunAsync("stories", "--running", "--archive", "kept")).Output, StringComparison.Ordinal);
    }

    private static async Task<Verb> ImportedAsync()
    {
        var verb = new Verb();
        verb.Put("strike.jsonl", StrikeReports.Lines);
        await verb.RunAsync("import", "strike.jsonl", "--archive", "kept");
        return verb;
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(value => value.GetString()!);
}
