using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Importing;

namespace NewsArchive.Web.Tests.Cli;

/// <summary>After a start nothing is written, unless something changed.</summary>
public sealed class IdleStartTests : IDisposable
{
    private readonly string folder = Directory.CreateDirectory(
        Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"))).FullName;

    [Fact]
    public async Task Once_a_first_start_has_imported_its_background_writes_nothing()
    {
        await using var site = Site();
        using var client = site.Client(); // starts it
        using var watch = new SqliteConnection($"Data Source={Path.Combine(folder, "archive.db")};Pooling=False");
        await watch.OpenAsync();
        var version = Version(watch);

        await LookAtPagesAsync(site, client);

        Assert.Equal(version, Version(watch));
    }

    [Fact]
    public async Task A_later_start_leaves_every_byte_as_it_was()
    {
        await using (var first = Site())
        {
            using var client = first.Client();
            await LookAtPagesAsync(first, client);
        }

        var before = Contents();
        await using (var later = Site())
        {
            using var client = later.Client();
            await LookAtPagesAsync(later, client);
        }

        Assert.Equal(before, Contents());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ArchiveSite Site() => new ArchiveSite().With("Archive:Folder", folder);

    private static async Task LookAtPagesAsync(ArchiveSite site, HttpClient client)
    {
        await site.Services.GetRequiredService<ImportWorker>().Idle.WaitAsync(TimeSpan.FromMinutes(1));
        foreach (
            var address in new[]
            {
                "/", "/stories/1", "/names", "/search?q=summit", "/compare?a=1&b=2", "/articles/1/date", "/account/setup", "/health",
            })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True((int)answer.StatusCode < 400, address);
        }
    }

    private static long Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }

    private List<string> Contents() =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("logs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"),
    ];
}
