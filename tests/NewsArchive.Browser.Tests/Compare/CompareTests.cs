using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Reading;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Compare;

/// <summary>What a person does who compares two reports, in a browser.</summary>
public sealed class CompareTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task A_reader_steps_through_the_matches_and_sees_why(int width, ColorScheme scheme)
    {
        site.Put(
            "again.txt",
            Clippings.Report(
                "Festival of lanterns is back", "4 May 2001", "Nordhavn News",
                "The lantern festival came back to the harbour of Osterby on Thursday, the mayor said."));
        site.Import();
        var ids = site.Archive.Search.Find(
            new() { Tree = new Core.Searching.Language.WordNode("lantern") }).Hits.Select(hit => hit.Article.Id)
            .Order()
            .Take(2)
            .ToList();
        var visit = await site.VisitAsync(width, scheme);
        var page = visit.Page;

        await page.GotoAsync($"/compare?a={ids[0]}&b={ids[1]}");
        await page.Keyboard.PressAsync("n");

        var first = page.Locator(".text:first-child .sentence[data-partners]:not([data-partners=''])").First;
        Assert.True(await first.Locator(".why").IsVisibleAsync());
        Assert.True(await page.Locator(".is-partner").CountAsync() > 0);
        Assert.Equal(0, await visit.OverflowAsync());
        Assert.Empty(await visit.AxeAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await first.Locator(".why").IsVisibleAsync());
        Assert.Empty(visit.Complaints);
    }
}
