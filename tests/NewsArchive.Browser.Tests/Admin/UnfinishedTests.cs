using Microsoft.Playwright;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Browser.Tests.Admin;

public sealed class UnfinishedTests
{
    private const int Phone = 360;
    private const int Desk = 1600;

    [BrowserFact]
    public async Task An_admin_sees_how_far_grouping_is_until_it_is_done()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync();
        await site.AddAccountAsync();
        var page = visit.Page;
        await visit.SignInAsync(AdminSite.Name, AdminSite.Password);
        using (HoldUngrouped(site))
        {
            await page.GotoAsync("/admin");
            await Assertions.Expect(page.GetByText("Grouping articles into stories: 0 of 2 done.")).ToBeVisibleAsync();
            Assert.Empty(await visit.AxeAsync());
        }

        await Assertions.Expect(page.GetByText("All articles are grouped and their names found."))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_note_has_its_place_on_every_width_in_light_and_dark()
    {
        await using var site = new BrowserSite();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { Phone, Desk })
            {
                var visit = await site.VisitAsync(width, scheme);
                using var held = HoldUngrouped(site);
                foreach (
                    var address in new[]
                    {
                        "/", "/stories", "/stories/1", "/search?q=summit", "/articles/1/date", site.Archive.Articles.Find(1)!.Summary.Path,
                    })
                {
                    await visit.Page.GotoAsync(address);
                    await Assertions.Expect(visit.Page.GetByText("Grouping articles into stories")).ToBeVisibleAsync();
                    Assert.Equal(0, await visit.OverflowAsync());
                    Assert.Empty(await visit.AxeAsync());
                }
            }
        }
    }

    /// <summary>Leaves all articles to be grouped, and the site's own background waiting for its turn.</summary>
    private static ArchiveLock HoldUngrouped(BrowserSite site)
    {
        var held = ArchiveLock.Take(site.Archive.Storage.Folder, "import", onWait: null, CancellationToken.None);
        using var transaction = site.Archive.Storage.BeginWrite();
        transaction.Connection.Execute("DELETE FROM story_pending");
        transaction.Connection.Execute("INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles");
        transaction.Commit();
        return held;
    }
}
