using System.Net;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>A report that its source took back: its page is gone, and nothing of it is lost.</summary>
public sealed class WithdrawnTests
{
    [Fact]
    public async Task Its_page_says_that_it_is_gone_since_when_and_by_what()
    {
        await using var site = new ArchiveSite();
        var id = Import(
            site, Item(1, "usable", "2001-05-03T10:00:00Z"), Item(2, "canceled", "2001-05-04T09:00:00Z"),
            Item(3, "canceled", "2001-05-06T09:00:00Z"));
        using var reader = new Reader(site);

        var page = await reader.OpenAsync(site.Archive.Articles.Find(id)!.Summary.Path, HttpStatusCode.Gone);

        Assert.Equal("Ferry sinks in harbour", page.Text("h1"));
        Assert.Equal("Osterby Wire", page.Text(".kicker a"));
        Assert.Equal("2001-05-03", page.QuerySelector(".facts time")?.GetAttribute("datetime"));
        Assert.Contains("Since revision 2", page.Text(".note"), StringComparison.Ordinal);
        Assert.Contains("canceled", page.Text(".note q"), StringComparison.Ordinal);
        Assert.Contains("publication status", page.Text(".note .evidence"), StringComparison.Ordinal);
        Assert.Contains("2001-05-04T09:00:00Z", page.Text(".note"), StringComparison.Ordinal);
        Assert.DoesNotContain("2001-05-03T10", page.Text(".note"), StringComparison.Ordinal);
        Assert.DoesNotContain("caller", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("meta[name^=DC]"));
    }

    [Fact]
    public async Task Its_revisions_and_originals_still_have_the_text()
    {
        await using var site = new ArchiveSite();
        var id = Import(site, Item(1, "usable", "2001-05-03T10:00:00Z"), Item(2, "canceled", "2001-05-04T09:00:00Z"));
        using var reader = new Reader(site);
        var page = await reader.OpenAsync(site.Archive.Articles.Find(id)!.Summary.Path, HttpStatusCode.Gone);

        foreach (var link in page.QuerySelectorAll(".revisions a:not([href^='/compare'])").Select(link => link.GetAttribute("href")!))
        {
            using var answer = await reader.GetAsync(link);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("caller", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var changes = (await reader.OpenAsync($"/compare?a={id}.1&b={id}.2"))
            .QuerySelectorAll(".changes > div")
            .ToDictionary(change => change.Text("dt"), change => change.Text("dd"));
        Assert.Equal("usable canceled", changes["Status"]);
        Assert.Equal("1 2", changes["Version"]);
        Assert.False(changes.ContainsKey("Date"));
        Assert.Contains("Withdrawn", (await reader.OpenAsync($"/articles/{id}/revisions/2")).Text(".note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_searches_show_it_as_withdrawn()
    {
        await using var site = new ArchiveSite();
        Import(site, Item(2, "stat:withheld", "2001-05-04T09:00:00Z"));
        using var reader = new Reader(site);

        foreach (var address in new[] { "/", "/search?q=ferry", "/sources/osterby-wire", "/dates/2001/05/03" })
        {
            var item = Assert.Single(
                (await reader.OpenAsync(address)).QuerySelectorAll(".item"),
                item => item.TextContent.Contains("Ferry sinks", StringComparison.Ordinal));

            Assert.Contains("Withdrawn by its source", item.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_that_is_given_again_is_back()
    {
        await using var site = new ArchiveSite();
        var id = Import(site, Item(1, "canceled", "2001-05-03T10:00:00Z"), Item(2, "usable", "2001-05-04T09:00:00Z"));
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(id);

        Assert.Contains("caller", page.Text(".body"), StringComparison.Ordinal);
    }

    private static long Import(ArchiveSite site, params string[] versions)
    {
        foreach (var version in versions)
        {
            site.Put("item.json", version);
            site.Import();
        }

        return site.LastAdded.Id;
    }

    private static string Item(int version, string status, string made) => $$"""
        {"uri":"tag:osterby.example,2001:2","type":"text","version":"{{version}}","versioncreated":"{{made}}","firstcreated":"2001-05-03T10:00:00Z",
        "headline":"Ferry sinks in harbour","pubstatus":"{{status}}","language":"en","body_text":"The ferry sank in the harbour on Thursday, a caller said.","infosource":[{"name":"Osterby Wire"}]}
        """;
}
