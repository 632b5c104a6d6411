using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>What a person does who comes to read, in a browser.</summary>
public sealed class ReadingTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task A_reader_goes_from_the_front_page_to_an_article_its_source_and_its_day_and_back(int width, ColorScheme scheme)
    {
        var visit = await site.VisitAsync(width, scheme);
        var page = visit.Page;

        await page.GotoAsync("/");
        await CheckAsync(visit);
        await page.Locator("main input[name=q]").FillAsync("lantern");
        await page.Locator("main input[name=q]").PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=lantern");
        Assert.True(await page.Locator("mark").CountAsync() > 0);
        await CheckAsync(visit);

        await page.Locator("article.item h2 a").First.ClickAsync();
        await page.WaitForURLAsync("**/articles/**");
        await page.Locator(".known summary").First.ClickAsync();
        Assert.True(await page.Locator(".evidence").First.IsVisibleAsync());
        await CheckAsync(visit);

        await page.Locator(".report .kicker a").First.ClickAsync();
        await page.WaitForURLAsync("**/sources/**");
        await CheckAsync(visit);

        await page.GoBackAsync();
        await page.Locator(".report header a:has(time)").ClickAsync();
        await page.WaitForURLAsync("**/dates/2001/05/03");
        await CheckAsync(visit);

        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_key_lists_the_keys_and_another_closes_them()
    {
        var visit = await site.VisitAsync(360, ColorScheme.Dark);
        var page = visit.Page;
        await page.GotoAsync(site.Article);

        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("dialog.keys").IsVisibleAsync());
        await CheckAsync(visit);
        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator("dialog.keys").IsVisibleAsync());
        await page.EvaluateAsync("localStorage.setItem('newsarchive-keys', 'off')");
        await page.Keyboard.PressAsync("?");
        Assert.False(await page.Locator("dialog.keys").IsVisibleAsync());
        await page.EvaluateAsync("localStorage.removeItem('newsarchive-keys')");
    }

    [BrowserFact]
    public async Task What_is_selected_is_copied_with_its_citation()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(site.Article);
        Assert.False(await page.Locator(".quote-selection").IsVisibleAsync());

        await page.Locator(".report .body p").First.ClickAsync(new LocatorClickOptions { ClickCount = 3 });
        await page.Locator(".quote-selection").ClickAsync();
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.StartsWith(
            "“The lantern festival returned to the harbour of Osterby on Thursday, the mayor said.”", copied, StringComparison.Ordinal);
        Assert.Contains("Osterby Post", copied, StringComparison.Ordinal);
        Assert.Matches(@"/articles/\d+/[^#]+#\S+\s*$", copied);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_content_and_the_search()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(site.Article);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await FocusedAsync(page, "innerText"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await FocusedAsync(page, "id"));

        await page.Keyboard.PressAsync("/");
        Assert.Equal("q-top", await FocusedAsync(page, "id"));
        await page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await FocusedAsync(page, "value"));
    }

    [BrowserFact]
    public async Task The_search_key_can_be_turned_off()
    {
        var visit = await site.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/help");
        await page.Locator("[data-keys]").UncheckAsync();

        await page.GotoAsync("/about");
        await page.Keyboard.PressAsync("/");

        Assert.Equal("", await FocusedAsync(page, "id"));
    }

    [BrowserFact]
    public async Task Everything_works_without_JavaScript()
    {
        var visit = await site.VisitAsync(javaScript: false);
        var page = visit.Page;

        await page.GotoAsync("/");
        await page.Locator("main input[name=q]").FillAsync("lantern");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.Locator("article.item h2 a").First.ClickAsync();
        await page.Locator(".known summary").First.ClickAsync();

        Assert.True(await page.Locator(".evidence").First.IsVisibleAsync());
        Assert.Empty(visit.Complaints);
    }

    private static Task<string> FocusedAsync(IPage page, string property) =>
        page.EvaluateAsync<string>($"document.activeElement.{property} ?? ''");

    private static async Task CheckAsync(Visit visit)
    {
        Assert.True(await visit.OverflowAsync() <= 0, $"{visit.Page.Url} is wider than its window");
        var violations = await visit.AxeAsync();
        Assert.True(violations.Count == 0, $"{visit.Page.Url}\n{string.Join('\n', violations)}");
    }
}
