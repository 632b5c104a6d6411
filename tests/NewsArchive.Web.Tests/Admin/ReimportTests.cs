using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Tests.Admin;

public sealed class ReimportTests
{
    [Fact]
    public async Task A_reimport_says_what_changed()
    {
        await using var site = new ArchiveSite();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        site.PutReport("school.txt", "School roof to be mended", "The roof of the school has leaked since the winter.");
        site.Import();
        using var admin = await site.AdminAsync();
        var bridge = site.PutReport(
            "bridge.txt", "Council votes for a second bridge", "The mayor now says that the bridge will open in June.");
        site.PutReport("ferry.txt", "Ferry stops for good", "The last ferry leaves on Friday, its owner said.");
        site.Put("noise.bin", "\0\u0001\u0002 not a report");
        File.Delete(Path.Combine(site.Inbox, "school.txt"));

        using var answer = await admin.SubmitAsync("/admin");

        Assert.Equal("/admin/runs/current", answer.Headers.Location?.OriginalString);
        var run = await EndedAsync(site, admin);
        Assert.Equal((1, 1, 1, 1), (run.Added, run.Revised, run.Missing, run.Rejected));
        Assert.Equal(AdminSite.Name, run.RequestedBy);
        var page = await admin.ReadAsync($"/admin/runs/{run.Id}");
        var id = site.Archive.Runs.Outcomes(run.Id, OutcomeKind.Revised, 1, 1).Outcomes[0].ArticleId;
        Assert.Contains("1 revised", page, StringComparison.Ordinal);
        Assert.Contains("Council votes for a second bridge", page, StringComparison.Ordinal);
        Assert.Contains($"/articles/{id}/revisions/1", page, StringComparison.Ordinal);
        Assert.Contains($"/articles/{id}/revisions/2", page, StringComparison.Ordinal);
        Assert.Contains(bridge, page, StringComparison.Ordinal);
        Assert.Contains("File missing; article kept.", page, StringComparison.Ordinal);
        Assert.Contains("noise.bin", page, StringComparison.Ordinal);
        var rejected = await admin.ReadAsync($"/admin/runs/{run.Id}?outcome=rejected");
        Assert.Contains("noise.bin", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge.txt", rejected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reimport_of_what_is_known_changes_nothing_and_says_so()
    {
        await using var site = new ArchiveSite();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        site.Import();
        using var admin = await site.AdminAsync();

        using var answer = await admin.SubmitAsync("/admin");

        var run = await EndedAsync(site, admin);
        Assert.Contains("Nothing: the file is unchanged.", await admin.ReadAsync($"/admin/runs/{run.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_one_is_at_work_another_is_not_begun_and_the_archive_is_served()
    {
        await using var site = new ArchiveSite();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        using var admin = await site.AdminAsync();
        using (ArchiveLock.TryTake(site.Archive.Storage.Folder, "import")) // as another process's import would hold it
        {
            using var first = await admin.SubmitAsync("/admin");
            using var second = await admin.SubmitAsync("/admin");

            Assert.Equal("/admin/runs/current?already=true", second.Headers.Location?.OriginalString);
            var page = await admin.ReadAsync(second.Headers.Location!.OriginalString);
            Assert.Contains("An import was already running", page, StringComparison.Ordinal);
            Assert.Contains("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
            Assert.Contains("\"running\":true", await admin.ReadAsync("/admin/runs/progress.json"), StringComparison.Ordinal);
            Assert.Contains("Sources", await admin.ReadAsync("/"), StringComparison.Ordinal);
        }

        var run = await EndedAsync(site, admin);
        Assert.Equal(1, run.Added);
        Assert.Equal(2, site.Archive.Runs.Latest(10).Count); // the first start's and one
    }

    [Fact]
    public async Task A_run_whose_process_was_killed_is_explained()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();
        Execute(site, "UPDATE runs SET state = 'Running', finished_at = NULL");

        var page = await admin.ReadAsync("/admin/runs/1");

        Assert.Contains("interrupted", page, StringComparison.Ordinal);
        Assert.Contains("import again to complete it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_failed_says_why_and_another_can_be_begun()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        Execute(site, "CREATE TRIGGER full BEFORE INSERT ON outcomes BEGIN SELECT RAISE(FAIL, 'the disk is full'); END");
        using var first = await admin.SubmitAsync("/admin");
        var failed = await EndedAsync(site, admin);

        var page = await admin.ReadAsync($"/admin/runs/{failed.Id}");

        Assert.Equal(ImportRunState.Failed, failed.State);
        Assert.Contains("failed", page, StringComparison.Ordinal);
        Assert.Contains("the disk is full", page, StringComparison.Ordinal);
        Execute(site, "DROP TRIGGER full");
        using var second = await admin.SubmitAsync("/admin");
        Assert.Equal(1, (await EndedAsync(site, admin)).Added);
    }

    [Fact]
    public async Task Folders_that_are_not_there_are_shown_as_such()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();
        Assert.DoesNotContain("not found", await admin.ReadAsync("/admin"), StringComparison.Ordinal);
        Directory.Delete(site.Inbox);

        Assert.Contains($"{site.Inbox}</code> not found", await admin.ReadAsync("/admin"), StringComparison.Ordinal);
    }

    private static void Execute(ArchiveSite site, string sql)
    {
        using var transaction = site.Archive.Storage.BeginWrite();
        transaction.Connection.Execute(sql);
        transaction.Commit();
    }

    /// <summary>Asks for the progress as the page does, until the run has ended.</summary>
    private static async Task<ImportRun> EndedAsync(ArchiveSite site, FormClient admin)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var progress = JsonDocument.Parse(await admin.ReadAsync("/admin/runs/progress.json"));
            if (!progress.RootElement.GetProperty("running").GetBoolean())
            {
                var id = long.Parse(progress.RootElement.GetProperty("next").GetString()!.Split('/')[^1]);
                return site.Archive.Runs.Find(id)!;
            }

            await Task.Delay(20, patience.Token);
        }
    }
}
