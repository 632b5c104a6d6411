using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Searching;

/// <summary>What a person does who searches, in a browser.</summary>
public sealed class SearchTests(SearchSite site) : IClassFixture<SearchSite>
{
    [BrowserFact]
    public async Task The_keyboard_narrows_by_the_bars_and_takes_it_back()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/search?q=lantern");

        await page.Locator(".histogram a").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=lantern&from=2002-*");

        Assert.Equal("1 article", await page.Locator("#found").InnerTextAsync());
        await page.Locator(".chips a").PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=lantern");
        Assert.Equal("6 articles", await page.Locator("#found").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Dragging_over_bars_narrows_to_all_of_them()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/search?q=lantern");
        var bars = page.Locator(".histogram a .hit");
        var (from, to) = ((await bars.Nth(1).BoundingBoxAsync())!, (await bars.Nth(3).BoundingBoxAsync())!);

        await page.Mouse.MoveAsync(from.X + (from.Width / 2), from.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X + (to.Width / 2), to.Y + 20, new MouseMoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync("**/search?q=lantern&from=*");

        Assert.Equal("3 articles", await page.Locator("#found").InnerTextAsync());
    }

    [BrowserFact]
    public async Task What_is_typed_is_completed_and_arrow_keys_choose()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/search");
        var field = page.Locator("#q");

        await field.PressSequentiallyAsync("Ada Li");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await CheckAsync(visit);
        await field.PressAsync("ArrowDown");
        Assert.Equal(await page.Locator("[role=option]").First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("Ada Li", await field.InputValueAsync());

        await field.PressAsync("ArrowDown");
        await page.Locator("[role=option]").First.WaitForAsync();
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=Ada+Lindqvist**");

        Assert.Equal("6 articles", await page.Locator("#found").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Keys_walk_the_matches_of_an_article_unless_they_are_turned_off()
    {
        var visit = await site.VisitAsync(width: 360);
        var page = visit.Page;
        await page.GotoAsync("/search?q=lantern");
        await page.Locator("article.item h2 a").First.ClickAsync();
        var isReady = page.Locator("[data-match-count]:not(:empty)"); // the script that hears the keys writes the count first
        await isReady.WaitForAsync();
        var count = await page.Locator(".report mark").CountAsync();

        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        Assert.Equal($"(2 of {count})", await page.Locator("[data-match-count]").InnerTextAsync());
        await page.Keyboard.PressAsync("p");
        await page.Keyboard.PressAsync("p");
        Assert.Equal($"({count} of {count})", await page.Locator("[data-match-count]").InnerTextAsync());
        Assert.Equal(1, await page.Locator(".report mark[aria-current]").CountAsync());

        await page.EvaluateAsync("localStorage.setItem('newsarchive-keys', 'off')");
        await page.ReloadAsync();
        await isReady.WaitForAsync();
        await page.Keyboard.PressAsync("n");
        Assert.Equal($"({count})", await page.Locator("[data-match-count]").InnerTextAsync());
        await page.Locator("[data-match='1']").ClickAsync();
        Assert.Equal($"(1 of {count})", await page.Locator("[data-match-count]").InnerTextAsync());
    }

    [BrowserFact]
    public async Task All_of_it_works_without_JavaScript()
    {
        var visit = await site.VisitAsync(javaScript: false);
        var page = visit.Page;
        await page.GotoAsync("/search");
        await page.Locator("#q").FillAsync("lantern w/5 harbour");
        await page.Locator("#q").PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=lantern*");

        await page.Locator(".facet a", new PageLocatorOptions { HasText = "Osterby Post" }).ClickAsync();
        Assert.Equal("3 articles", await page.Locator("#found").InnerTextAsync());
        await page.Locator(".histogram a").First.PressAsync("Enter");
        await page.WaitForURLAsync("**from=**");
        Assert.Equal("1 article", await page.Locator("#found").InnerTextAsync());
        await page.Locator("article.item h2 a").ClickAsync();
        Assert.True(await page.Locator(".report mark").CountAsync() >= 2);
    }

    private static async Task CheckAsync(Visit visit)
    {
        Assert.True(await visit.OverflowAsync() <= 0, $"{visit.Page.Url} is wider than its window");
        var violations = await visit.AxeAsync();
        Assert.True(violations.Count == 0, $"{visit.Page.Url}\n{string.Join('\n', violations)}");
    }
}
