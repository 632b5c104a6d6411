using System.Diagnostics;
using System.Globalization;

namespace NewsArchive.Web.Tests.Cli;

public sealed class ServeTests
{
    [Fact]
    public async Task A_second_start_changes_nothing_and_says_so()
    {
        using var verb = new Verb();

        var first = await StartAndStopAsync(verb, "--archive", "kept");
        var second = await StartAndStopAsync(verb, "serve", "--archive", "kept");

        Assert.Contains("2 added", first, StringComparison.Ordinal);
        Assert.Contains("2 articles; nothing was imported and nothing changed", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_import_that_was_interrupted_is_resumed()
    {
        using var verb = new Verb();
        await StartAndStopAsync(verb, "--archive", "kept");
        using (var archive = Core.Archive.Open(new() { Folder = Path.Combine(verb.Folder, "kept") }, new(), TimeProvider.System))
        using (var transaction = archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("UPDATE runs SET state = 'Running'"); // as kill -9 leaves it
            transaction.Commit();
        }

        Assert.Contains(
            "Its first import was interrupted; resuming", await StartAndStopAsync(verb, "--archive", "kept"), StringComparison.Ordinal);
        Assert.Contains("nothing changed", await StartAndStopAsync(verb, "--archive", "kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_server_was_killed_the_next_says_so_and_what_to_do()
    {
        using var verb = new Verb();
        Assert.DoesNotContain("run the verb check", await StartAndStopAsync(verb, "--archive", "kept"), StringComparison.Ordinal);
        await StartAndEndAsync(verb, "-KILL", "--archive", "kept");

        var after = await StartAndStopAsync(verb, "--archive", "kept");
        var thereafter = await StartAndStopAsync(verb, "--archive", "kept");

        Assert.Contains("ended without being stopped", after, StringComparison.Ordinal);
        Assert.Contains("run the verb check", after, StringComparison.Ordinal);
        Assert.DoesNotContain("run the verb check", thereafter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_option_urls_overrides_every_other_address()
    {
        using var verb = new Verb();
        verb.Put(
            "appsettings.json",
            """{ "Urls": "http://127.0.0.1:1", "Kestrel": { "Endpoints": { "Other": { "Url": "http://127.0.0.1:2" } } } }""");

        Assert.Contains("NewsArchive is listening at http://127.0.0.1:", await StartAndStopAsync(verb, "serve"), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(verb.Folder, "data")));
    }

    [Fact]
    public async Task An_address_in_use_ends_the_start_with_a_reason()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        using var verb = new Verb();

        var answer = await verb.RunAsync("serve", "--urls", $"http://{listener.LocalEndpoint}");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("--urls", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>Starts a server on a free port, waits until it listens, stops it as Ctrl+C does, and returns what it wrote.</summary>
    private static Task<string> StartAndStopAsync(Verb verb, params string[] arguments) => StartAndEndAsync(verb, "-INT", arguments);

    /// <summary>The same by any signal.</summary>
    private static async Task<string> StartAndEndAsync(Verb verb, string signal, params string[] arguments)
    {
        using var process = verb.Start([.. arguments, "--urls", "http://127.0.0.1:0"]);
        var written = new List<string>();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            written.Add(line);
            if (line.Contains("is listening at", StringComparison.Ordinal))
            {
                using var stop = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
            }
        }

        await process.WaitForExitAsync();
        Assert.Equal(signal == "-INT" ? 0 : 137, process.ExitCode);
        return string.Join('\n', written);
    }
}
