using System.Net;
using NewsArchive.Web.Tests.Admin;
using NewsArchive.Web.Tests.Cli;

namespace NewsArchive.Web.Tests.Hosting;

/// <summary>What those are told who wait too long for another writer.</summary>
public sealed class BusyArchiveTests
{
    [Fact]
    public async Task A_page_that_must_write_says_that_the_archive_is_busy()
    {
        await using var site = new ArchiveSite().With("Archive:WriteWaitSeconds", "1");
        await site.AddAccountAsync();
        using var browser = site.Browser();
        HttpResponseMessage answer;
        using (site.Archive.Storage.BeginWrite())
        {
            answer = await browser.SignInAsync(AdminSite.Name, AdminSite.Password);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("Another task is writing to the archive", await FormClient.TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_must_write_says_that_the_archive_is_busy()
    {
        await using var site = new ArchiveSite();
        using var verb = new Verb();
        using var writing = site.Archive.Storage.BeginWrite();

        var answer = await verb.RunAsync("reindex", "--archive", site.Archive.Storage.Folder, "--Archive:WriteWaitSeconds=1");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal("Another task is writing to the archive. Nothing was changed; try again in a few seconds.", answer.Error.Trim());
    }
}
