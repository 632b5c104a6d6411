using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Tests.Cli;

/// <summary>What verbs say while articles are still to be grouped and named.</summary>
public sealed class UnfinishedVerbTests : IDisposable
{
    private const string Grouping = "Grouping articles into stories: 0 of 2 done.";
    private const string Naming = "Looking for names in articles: 0 of 2 done.";
    private const string MayChange = " What you see here may still change.";

    private readonly Verb verb = new();

    [Fact]
    public async Task They_say_how_far_it_is_while_an_import_is_at_work()
    {
        await ImportAsync();
        using (ArchiveLock.TryTake(Path.Combine(verb.Folder, "kept"), "import"))
        {
            Execute("UPDATE runs SET state = 'Running'");
            LeaveAllUndone();

            await SaysAsync(Grouping, "search", "bridge", "--json");
            await SaysAsync(Grouping, "stories", "--json");
            await SaysAsync(Naming, "names", "--json");
            await SaysAsync($"{Grouping} {Naming}", "show", "1", "--json");
            Assert.Contains(Grouping + MayChange, (await RunAsync("cite", "2")).Error, StringComparison.Ordinal); // its file has no date
            Assert.Equal("", (await RunAsync("cite", "1")).Error);
        }

        async Task SaysAsync(string note, params string[] arguments)
        {
            var answer = await RunAsync(arguments);
            Assert.Equal(0, answer.ExitCode);
            Assert.Contains(note + MayChange, answer.Error, StringComparison.Ordinal);
            var progress = answer.Json[0].GetProperty("progress");
            Assert.Equal((2, 0, 0, 0), (Number("articles"), Number("compared"), Number("grouped"), Number("named")));

            int Number(string name) => progress.GetProperty(name).GetInt32();
        }
    }

    [Fact]
    public async Task What_waits_for_the_rest_does_so_and_says_why()
    {
        await ImportAsync();
        LeaveAllUndone();
        // As a server that groups in the background
        using (var left = ArchiveLock.Take(Path.Combine(verb.Folder, "kept"), "import", onWait: null, CancellationToken.None))
        {
            using var process = verb.Start("stories", "--json", "--archive", "kept");
            process.StandardInput.Close();
            var line = await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Equal($"{Grouping} Finishing this first.", line);
            left.Dispose();

            var output = await process.StandardOutput.ReadToEndAsync();
            Assert.Equal("", await process.StandardError.ReadToEndAsync());
            Assert.Contains("\"story\":1", output, StringComparison.Ordinal);
            Assert.DoesNotContain("progress", output, StringComparison.Ordinal);
        }

        Execute("INSERT INTO name_pending (article_id) SELECT id FROM articles"); // stories are grouped by names, and so wait for them too
        Assert.Equal($"{Naming} Finishing this first.", (await RunAsync("names")).Error.Trim());
        foreach (
            var arguments in new string[][]
            {
                ["search", "bridge", "--json"], ["show", "1", "--json"], ["stories", "--json"], ["names", "--json"],
            })
        {
            var answer = await RunAsync(arguments);
            Assert.Equal("", answer.Error);
            Assert.False(answer.Json[0].TryGetProperty("progress", out _));
        }
    }

    public void Dispose() => verb.Dispose();

    private async Task ImportAsync()
    {
        verb.Put(
            "clips/a.txt",
            "Osterby bridge closed after barge strikes pier\n\n3 May 2001\n\nThe bridge of Osterby was closed on Thursday after the "
                + "barge Halvard struck its northern pier, harbour master Ulla Lindqvist said.\n");
        verb.Put(
            "clips/b.txt",
            "Barge Halvard strikes pier of Osterby bridge\n\nThe barge Halvard struck the northern pier of the Osterby bridge, which "
                + "was closed, harbour master Ulla Lindqvist said.\n");
        Assert.Equal(0, (await RunAsync("import", "clips")).ExitCode);
    }

    private Task<Verb.Answer> RunAsync(params string[] arguments) => verb.RunAsync([.. arguments, "--archive", "kept"]);

    private void LeaveAllUndone()
    {
        Execute("INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles");
        Execute("INSERT INTO name_pending (article_id) SELECT id FROM articles");
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(verb.Folder, "kept", "archive.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
