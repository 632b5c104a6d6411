using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Everywhere;

namespace NewsArchive.Browser.Tests.Paths;

/// <summary>What readers come for, from end to end: with a pointer, with the keyboard alone, and without scripts.</summary>
public sealed class PathTests(WholeSite site) : IClassFixture<WholeSite>
{
    public static TheoryData<Means> All => [.. Enum.GetValues<Means>()];

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_the_front_page_by_a_search_and_a_facet_through_the_matches_and_back(Means means)
    {
        var (walker, visit) = await BeginAsync(means, "/");
        var page = walker.Page;
        await walker.WriteAsync("main input[name=q]", "harbour master");
        await page.WaitForURLAsync("**/search?q=harbour+master*");
        var all = await page.Locator("#found").InnerTextAsync();
        await walker.FollowToAsync("/search?q=harbour*master&source=osterby-post", ".facet a", "Osterby Post");
        var results = page.Url;
        Assert.NotEqual(all, await page.Locator("#found").InnerTextAsync());
        await walker.FollowToAsync("/articles/**", ".item h2 a", "Lantern festival");
        Assert.True(await page.Locator(".report mark").CountAsync() > 1);
        if (walker.HasScripts)
        {
            await page.Keyboard.PressAsync("n");
            await page.Keyboard.PressAsync("n");
            await page.Keyboard.PressAsync("p");
            Assert.StartsWith("(1 of ", await page.Locator("[data-match-count]").InnerTextAsync(), StringComparison.Ordinal);
        }

        await page.GoBackAsync();
        Assert.Equal(results, page.Url);
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_the_front_page_by_year_month_and_day_to_an_article_its_neighbours_and_its_source(Means means)
    {
        var (walker, visit) = await BeginAsync(means, "/");
        var page = walker.Page;
        await walker.FollowToAsync("/dates", ".timeline .more a", "All dates");
        await walker.FollowToAsync("/dates/2001", ".bars a[href='/dates/2001']");
        await walker.FollowToAsync("/dates/2001/06", ".bars a[href='/dates/2001/06']");
        await walker.FollowToAsync("/dates/2001/06/11", ".calendar a[href='/dates/2001/06/11']");
        Assert.Contains("11 June 2001", await walker.HeadingAsync(), StringComparison.Ordinal);
        await walker.FollowToAsync("/articles/**", ".item h2 a", "Sibelius");
        var here = page.Url;
        await walker.FollowAsync(".neighbours a.older");
        await page.WaitForURLAsync(address => address != here);
        await walker.FollowAsync(".neighbours a.newer", "Newer in the archive");
        await page.WaitForURLAsync(here);
        await walker.FollowToAsync("/sources/nordhavn-news", ".report .kicker a");
        Assert.Equal("Nordhavn News", await walker.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_an_article_by_the_evidence_to_the_dates_ledger_the_original_and_a_revision(Means means)
    {
        var (walker, visit) = await BeginAsync(means, site.Corrected);
        var page = walker.Page;
        await walker.FollowAsync(".known summary", "evidence for date");
        await Assertions.Expect(page.Locator(".evidence", new PageLocatorOptions { HasText = "The day was not printed" }))
            .ToBeVisibleAsync();
        await walker.FollowToAsync("/date", ".report a.how");
        Assert.Equal(2, await page.Locator(".entries > li").CountAsync());
        await walker.FollowToAsync("/original/parts", ".why a", "the original");
        Assert.True(await page.Locator(".part").CountAsync() > 2);
        await walker.FollowToAsync("/revisions/1", ".summary a", "Revision 1");
        Assert.Contains("3 May 2001", await page.Locator(".report .facts").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_an_article_by_its_story_to_a_comparison_and_to_the_sentence_in_the_other_report(Means means)
    {
        var (walker, visit) = await BeginAsync(means, site.Of("viaduct drums"));
        var page = walker.Page;
        await walker.FollowToAsync("/stories/*", ".panel a[href^='/stories/']");
        await walker.FollowToAsync("/compare?*", ".compare-choice button");
        Assert.Equal("Two reports", await walker.HeadingAsync());
        await walker.FollowAsync(".text:first-child .sentence[data-status=same] > .status");
        var why = page.Locator(".why:visible a").First;
        var partner = (await why.GetAttributeAsync("href"))!;
        await walker.FollowToAsync(partner, $".why:visible a[href='{partner}']");
        Assert.True(await page.Locator($".text:nth-child(2) {partner}:target").IsVisibleAsync());
        var permalink = page.Url;
        await page.GotoAsync("about:blank");
        await page.GotoAsync(permalink);
        Assert.True(await page.Locator($"{partner}:target").IsVisibleAsync()); // the address leads anyone to the sentence
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_an_article_by_a_name_to_another_report(Means means)
    {
        var (walker, visit) = await BeginAsync(means, site.Everything);
        var here = walker.Page.Url;
        await walker.FollowToAsync("/names/**", ".panel a[href^='/names/']", "Ada Lindqvist");
        Assert.Equal("Ada Lindqvist", await walker.HeadingAsync());
        await walker.FollowToAsync("/articles/**", ".item h2 a", "Lantern festival");
        Assert.NotEqual(here, walker.Page.Url);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_the_dates_to_a_day_as_it_is_written(Means means)
    {
        var (walker, visit) = await BeginAsync(means, "/dates");
        await walker.WriteAsync("#go-to", "someday in june");
        Assert.Contains("is not a date", await walker.Page.Locator("#go-to-note").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("someday in june", await walker.Page.Locator("#go-to").InputValueAsync());
        await walker.WriteAsync("#go-to", "june 11, 2001");
        await walker.Page.WaitForURLAsync("**/dates/2001/06/11");
        Assert.Contains("11 June 2001", await walker.HeadingAsync(), StringComparison.Ordinal);
        await walker.WriteAsync("header input[name=q]", "11 June 2001");
        await walker.Page.WaitForURLAsync("**/search?q=*");
        await walker.FollowToAsync("/dates/2001/06/11", "main a", "Articles of 11 June 2001");
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task From_a_search_for_one_article_and_for_another_to_their_comparison(Means means)
    {
        var (walker, visit) = await BeginAsync(means, "/compare");
        await walker.WriteAsync("#find", "viaduct drums");
        await walker.Page.WaitForURLAsync("**find=*");
        await walker.FollowToAsync("/compare?a=*", ".choices a");
        Assert.Equal("Reports of the same story", await walker.Page.Locator("#offered-0").InnerTextAsync());
        await walker.WriteAsync("#find", "harbour master");
        await walker.Page.WaitForURLAsync("**find=*");
        await walker.FollowToAsync("/compare?a=*&b=*", ".choices a");
        Assert.Equal("Two reports", await walker.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }

    private async Task<(Walker Walker, Visit Visit)> BeginAsync(Means means, string address)
    {
        var visit = await site.VisitAsync(javaScript: means is not Means.PointerWithoutScripts);
        await visit.Page.GotoAsync(address);
        return (new Walker(visit, means), visit);
    }
}
