using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>What pages say while articles are still to be grouped and named.</summary>
public sealed class UnfinishedTests : IAsyncDisposable
{
    private const string Grouping = "Grouping articles into stories: 0 of 2 done. What you see here may still change.";
    private const string Naming = "Looking for names in articles: 1 of 2 done. What you see here may still change.";

    private readonly SeededSite site = new();
    private readonly Reader reader;
    private readonly ArchiveLock importing; // as another process holds it, so that the site's own background leaves the rest alone
    private readonly long first;

    public UnfinishedTests()
    {
        reader = new Reader(site);
        first = Math.Min(site.Dated, site.Undated);
        importing = ArchiveLock.Take(site.Archive.Storage.Folder, "import", onWait: null, CancellationToken.None);
        Execute("UPDATE runs SET state = 'Running'");
    }

    [Fact]
    public async Task Every_page_that_rests_on_stories_says_how_far_they_are_until_they_are_done()
    {
        var article = site.Archive.Articles.Find(first)!.Summary.Path;
        string[] addresses =
        [
            "/", "/stories", $"/stories/{first}", article, $"/articles/{site.Undated}/date", $"/articles/{first}/similar", "/dates",
            "/dates/2018", "/dates/2018/09",
            "/dates/2018/09/20", "/dates/undated", "/sources", "/sources/al-jazeera", "/sources/not-stated", "/about", "/search?q=summit",
            "/search?q=zeppelin",
        ];
        await SayAsync(addresses, note: null);

        LeaveAllUngrouped();
        await SayAsync(addresses, Grouping);

        Finish();
        await SayAsync(addresses, note: null);
    }

    [Fact]
    public async Task Every_page_that_rests_on_names_says_how_far_they_are_until_they_are_done()
    {
        Execute($"INSERT INTO name_pending (article_id) VALUES ({first})");
        var name = site.Archive.Names.Of(first)[0].Path;
        string[] addresses = ["/names", name, site.Archive.Articles.Find(first)!.Summary.Path];

        await SayAsync(addresses, Naming);
        Assert.Contains("names so far, most frequent first", (await reader.OpenAsync("/names")).Text(".summary"), StringComparison.Ordinal);
        Assert.Contains("articles so far.", (await reader.OpenAsync(name)).Text(".summary"), StringComparison.Ordinal);
        Assert.Contains(
            Naming, (await reader.OpenAsync($"/stories/{first}")).Text("section[aria-labelledby='names']"), StringComparison.Ordinal);

        Finish();
        await SayAsync([.. addresses, $"/stories/{first}"], note: null);
    }

    [Fact]
    public async Task No_count_of_what_may_change_is_shown_as_final()
    {
        LeaveAllUngrouped();

        Assert.Equal(
            "1 event so far reported by more than one article, newest first.", (await reader.OpenAsync("/stories")).Text(".summary"));
        Assert.StartsWith(
            "2 articles so far, in date order.", (await reader.OpenAsync($"/stories/{first}")).Text(".summary"), StringComparison.Ordinal);
        Assert.All(
            (await reader.OpenAsync("/"))
                .QuerySelectorAll("a[href^='/stories/']")
                .Where(link => link.TextContent.Contains("reports", StringComparison.Ordinal)),
            link => Assert.Equal("2 reports of this event so far", link.TextContent));

        Assert.Equal(
            "2 articles so far dated, or possibly dated, in this period.", (await reader.OpenAsync("/dates/2018")).Text(".summary"));
        Assert.Equal("2 articles so far", (await reader.OpenAsync("/search?q=summit&from=2018")).Text("#found"));
        Assert.Equal("2 articles", (await reader.OpenAsync("/search?q=summit")).Text("#found"));

        Execute("DELETE FROM story_articles");
        var none = (await reader.OpenAsync("/stories")).Text("main");
        Assert.Contains("It is not yet known which articles report the same event.", none, StringComparison.Ordinal);
        Assert.DoesNotContain("No two articles", none, StringComparison.Ordinal);
        Assert.Contains(
            "It is not yet known whether other articles report it.", (await reader.OpenArticleAsync(first)).Text(".panel"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_sees_how_far_it_is()
    {
        LeaveAllUngrouped();
        using var admin = await site.AdminAsync();

        Assert.Contains("Grouping articles into stories: 0 of 2 done.", await admin.ReadAsync("/admin"), StringComparison.Ordinal);
        Assert.Contains(
            "Grouping articles into stories: 0 of 2 done.", await admin.ReadAsync("/admin/runs/progress.json"), StringComparison.Ordinal);
        Assert.Contains(Grouping, await admin.ReadAsync($"/admin/stories/{first}"), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        importing.Dispose();
        reader.Dispose();
        await site.DisposeAsync();
    }

    /// <summary>Opens pages twice, as the second may be one that the server has kept.</summary>
    private async Task SayAsync(IEnumerable<string> addresses, string? note)
    {
        foreach (var address in addresses.SelectMany(address => new[] { address, address }))
        {
            var notes = (await reader.OpenAsync(address))
                .QuerySelectorAll("[role='status']")
                .Select(element => element.TextContent)
                .Distinct()
                .ToList();
            Assert.True(notes.SequenceEqual(note is null ? [] : [note]), $"{address}: {string.Join(" | ", notes)}");
        }
    }

    private void LeaveAllUngrouped() => Execute("INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles");

    private void Finish()
    {
        importing.Dispose();
        site.Archive.Importer.GroupStories(most: null, CancellationToken.None);
        site.Archive.Importer.GatherNames(most: null, CancellationToken.None);
    }

    private void Execute(string sql)
    {
        using var transaction = site.Archive.Storage.BeginWrite();
        transaction.Connection.Execute(sql);
        transaction.Commit();
    }
}
