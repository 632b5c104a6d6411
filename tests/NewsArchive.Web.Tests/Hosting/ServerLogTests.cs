using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Tests.Cli;

namespace NewsArchive.Web.Tests.Hosting;

public sealed partial class ServerLogTests : IDisposable
{
    private readonly string folder =
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"))).FullName;

    [Fact]
    public async Task A_request_is_one_line_without_what_was_searched_for()
    {
        await using (var server = await StartAsync("one"))
        {
            await GetAsync(server, "/search?q=pangolin");
            await GetAsync(server, "/no-such-page?q=pangolin");
            await GetAsync(server, "/forged%0A2026-01-01 FTL");
            await server.StopAsync();
        }

        var log = Log("one");
        Assert.DoesNotContain("pangolin", log, StringComparison.Ordinal);
        Assert.Collection(
            log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => RequestLine().Match(line).Groups["request"].Value),
            line => Assert.Equal("GET /search 200", line),
            line => Assert.Equal("GET /no-such-page 404", line),
            line => Assert.Equal("GET /forged%0A2026-01-01%20FTL 404", line));
    }

    [Fact]
    public async Task Servers_in_one_process_keep_logs_of_their_own()
    {
        var ofProcess = Serilog.Log.Logger;
        await using var second = await StartAsync("second");
        await using (var first = await StartAsync("first"))
        {
            await GetAsync(first, "/about");
            await GetAsync(second, "/names");
            await first.StopAsync();
        }

        await GetAsync(second, "/sources"); // after the first has closed its log
        await second.StopAsync();

        Assert.Contains("GET /about 200", Log("first"), StringComparison.Ordinal);
        Assert.DoesNotContain("GET /names", Log("first"), StringComparison.Ordinal);
        Assert.DoesNotContain("GET /about", Log("second"), StringComparison.Ordinal);
        Assert.Contains("GET /names 200", Log("second"), StringComparison.Ordinal);
        Assert.Contains("GET /sources 200", Log("second"), StringComparison.Ordinal);
        Assert.Same(ofProcess, Serilog.Log.Logger);
    }

    [Fact]
    public async Task Settings_say_what_is_logged_and_where()
    {
        await using (var server = await StartAsync("quiet", "--Serilog:MinimumLevel:Default=Error"))
        await using (var other = await StartAsync("moved", "--Serilog:WriteTo:File:Args:path=elsewhere/site-.txt"))
        {
            await GetAsync(server, "/about");
            await GetAsync(other, "/about");
            await server.StopAsync();
            await other.StopAsync();
        }

        Assert.Equal("", Log("quiet"));
        Assert.Equal("", Log("moved"));
        var moved = Assert.Single(Directory.GetFiles(Path.Combine(folder, "moved", "elsewhere")));
        Assert.Contains("GET /about 200", await File.ReadAllTextAsync(moved), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_that_fails_is_in_the_log_with_its_reason()
    {
        using var verb = new Verb();
        verb.Put("kept/archive.db", "This is no database, whatever its name says.");

        var answer = await verb.RunAsync("serve", "--archive", "kept", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("FTL The server could not start: ",
            await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(verb.Folder, "kept", "logs")))),
            StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Starts a server with an empty archive in a folder of its own.</summary>
    private async Task<WebApplication> StartAsync(string name, params string[] settings)
    {
        var app = WebServer.Build(["--environment=Production", .. settings], Path.Combine(folder, name), "http://127.0.0.1:0");
        await app.StartAsync();
        return app;
    }

    private static async Task GetAsync(WebApplication server, string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
    }

    private string Log(string name)
    {
        var logs = Path.Combine(folder, name, "logs");
        return Directory.Exists(logs) ? string.Concat(Directory.GetFiles(logs).Select(Read)) : "";
    }

    private static string Read(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} INF (?<request>.*) \d+\.\d ms$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex RequestLine();
}
