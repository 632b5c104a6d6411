using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Admin;

/// <summary>Whoever runs an archive is told that its last run was cut off.</summary>
public sealed class LastEndTests
{
    private const string Running = "server.running";
    private const string Advice = "run the verb check";

    [Theory]
    [InlineData("server")]
    [InlineData("import")]
    public async Task After_one_that_was_killed_an_admin_reads_what_to_do(string killed)
    {
        await using var site = new ArchiveSite();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        var options = new ArchiveOptions { Folder = Path.Combine(site.Folder, "archive") };
        using (var archive = Archive.Open(options, new ImportOptions(), TimeProvider.System))
        {
            archive.Importer.Run([site.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
            using var transaction = archive.Storage.BeginWrite();
            transaction.Connection.Execute($"UPDATE runs SET state = '{(killed == "import" ? "Running" : "Finished")}'");
            transaction.Commit();
        }

        if (killed == "server")
        {
            File.WriteAllText(Path.Combine(options.Folder, Running), "2021-03-03 10:00 UTC");
        }

        using var admin = await site.AdminAsync();
        Assert.Contains(Advice, await admin.ReadAsync("/admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_orderly_end_there_is_nothing_to_say()
    {
        await using var site = new ArchiveSite();
        var file = Path.Combine(site.Folder, "archive", Running);
        using var admin = await site.AdminAsync();

        Assert.DoesNotContain(Advice, await admin.ReadAsync("/admin"), StringComparison.Ordinal);
        Assert.True(File.Exists(file));
        site.Services.GetRequiredService<LastEnd>().Dispose(); // as the host does when it stops
        Assert.False(File.Exists(file));
    }
}
