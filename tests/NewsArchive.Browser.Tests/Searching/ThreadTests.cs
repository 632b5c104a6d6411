using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Searching;

/// <summary>From results to articles and back, and several results at once, on the phone and on a desk.</summary>
public sealed class ThreadTests(SearchSite site) : IClassFixture<SearchSite>
{
    private const string Search = "/search?q=lantern&from=2002-01-01&sort=oldest";

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_keys_go_from_result_to_result_and_a_link_back_to_the_list(int width)
    {
        var visit = await site.VisitAsync(width);
        var page = visit.Page;
        await page.GotoAsync(Search);

        await page.Keyboard.PressAsync("j"); // the first headline
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(Address("/articles/"));
        Assert.Contains("2 of 5", await page.Locator(".match-bar").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page).ToHaveURLAsync(Address("result=3$"));
        Assert.Contains("2004", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page).ToHaveURLAsync(Address("result=2$"));
        await page.Locator(".match-bar a", new() { HasText = "results" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Address(Regex.Escape(Search) + "$"));

        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(320)] // 400% of 1280
    public async Task The_bar_is_one_line_on_a_phone(int width)
    {
        var visit = await site.VisitAsync(width);
        var page = visit.Page;
        await page.GotoAsync(Search);
        await page.Locator(".results .item h2 a").Nth(1).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Address("/articles/"));

        var bar = (await page.Locator(".match-bar").BoundingBoxAsync())!;
        var inside = await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth");
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".match-bar a, .match-bar button")].filter(element => element.checkVisibility())
              .filter(element => { const box = element.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
              .map(element => element.textContent.trim())
            """);

        Assert.InRange(bar.Height, 24, 48);
        Assert.True(inside, "the page scrolls sideways");
        Assert.Empty(small);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Ticked_results_are_compared_in_three_steps(int width)
    {
        var visit = await site.VisitAsync(width);
        var page = visit.Page;
        await page.GotoAsync(Search);

        await page.Locator(".selection .select input").Nth(0).CheckAsync();
        await page.Locator(".selection .select input").Nth(2).CheckAsync();
        Assert.Equal("2 selected", await page.Locator("[data-selected]").InnerTextAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Use the selected" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Address("/selected[?]id="));
        Assert.Equal(2, await page.Locator(".articles .item").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare them" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Address("/compare[?]id=[0-9]+&id=[0-9]+$"));

        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task One_box_ticks_the_whole_page_and_says_so()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(Search);
        var all = page.GetByLabel("All on this page");

        await all.CheckAsync();
        Assert.Equal("5 selected", await page.Locator("[data-selected]").InnerTextAsync());
        await page.Locator(".selection .select input").First.UncheckAsync();

        Assert.Equal("4 selected", await page.Locator("[data-selected]").InnerTextAsync());
        Assert.False(await all.IsCheckedAsync());
        Assert.True(await all.EvaluateAsync<bool>("box => box.indeterminate"));
    }

    private static Regex Address(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(5));
}
