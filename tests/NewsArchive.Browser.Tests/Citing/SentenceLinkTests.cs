using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Reading;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>Links to single sentences and to what values rest on, as a browser follows them.</summary>
public sealed class SentenceLinkTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private string Revision => site.Article[..site.Article.LastIndexOf('/')] + "/revisions/1";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_sentence_that_an_address_leads_to_is_underlined(bool javaScript)
    {
        var visit = await site.VisitAsync(360, javaScript: javaScript);

        await visit.Page.GotoAsync(Revision + "/sentences");
        await visit.Page.Locator(".sentence-list a").Nth(1).ClickAsync();
        await visit.Page.WaitForURLAsync("**/revisions/1#s*");

        var target = visit.Page.Locator(".body span:target");
        Assert.Equal("The council will meet again next week, the clerk said.", await target.InnerTextAsync());
        Assert.True(
            !javaScript || "underline" == await target.EvaluateAsync<string>("element => getComputedStyle(element).textDecorationLine"));
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("article")]
    [InlineData("revision")]
    public async Task Keys_select_a_sentence_and_copy_its_address(string kind)
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(kind == "article" ? site.Article : Revision);

        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("s");
        await page.Locator(".selection-bar").WaitForAsync();
        await page.Keyboard.PressAsync("l");
        await page.Locator(".selection-bar >> text=Copied").WaitForAsync();
        var address = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await page.Keyboard.PressAsync("q");
        await page.Locator(".quote-selection >> text=Copied").WaitForAsync();
        var quotation = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.EndsWith($"{Revision}#s1", address, StringComparison.Ordinal);
        Assert.StartsWith("“The council will meet again next week, the clerk said.”", quotation, StringComparison.Ordinal);
        Assert.EndsWith(address + "\n", quotation, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_whole_paragraph_that_is_selected_leads_to_its_first_sentence()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(site.Article);

        await page.Locator(".report .body p").Last.ClickAsync(new LocatorClickOptions { ClickCount = 3 });
        await page.Locator(".selection-bar button").Last.ClickAsync();
        await page.Locator(".selection-bar >> text=Copied").WaitForAsync();

        Assert.EndsWith($"{Revision}#s2", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_mark_of_a_value_opens_its_evidence(int width)
    {
        var visit = await site.VisitAsync(width, javaScript: false);
        var page = visit.Page;
        await page.GotoAsync(site.Article);

        Assert.Equal(1, await page.Locator(".report a.basis").CountAsync()); // all but the byline is stated
        Assert.False(await page.Locator("#known-byline").IsVisibleAsync());
        await page.Locator(".report a[href='#known-byline']").ClickAsync();
        await page.Locator("#known-byline").WaitForAsync();
        await page.Locator(".report a[href='#known']").ClickAsync();
        await Assertions.Expect(page.Locator("#known")).ToBeInViewportAsync();

        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_list_of_sentences_shuts_nobody_out()
    {
        var visit = await site.VisitAsync(320, ColorScheme.Dark);

        await visit.Page.GotoAsync(Revision + "/sentences");

        Assert.True(await visit.OverflowAsync() <= 0);
        Assert.Empty(await visit.AxeAsync());
    }
}
