using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>What holds of every page, in both schemes, at every width and size of letters, and with every means of going about.</summary>
public sealed partial class EveryPageTests(WholeSite site) : IClassFixture<WholeSite>
{
    private const int MostStops = 60;
    private const int StopsInDates = 20; // a field for a date has several
    private const int Burst = 10;

    private static readonly Dictionary<string, object> TabKey = new()
    {
        ["type"] = "rawKeyDown",
        ["key"] = "Tab",
        ["code"] = "Tab",
        ["windowsVirtualKeyCode"] = 9,
    };

    private static readonly string Checks = File.ReadAllText(Path.Combine(Axe.Project, "Everywhere", "checks.js"));

    public static TheoryData<string> Names => [.. SitePages.All.Select(page => page.Name)];

    [BrowserFact]
    public void Every_route_is_looked_at()
    {
        var known = SitePages.All.Select(page => page.Route).Concat(SitePages.Elsewhere.Keys).ToHashSet();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'));

        Assert.All(routes.Where(route => !AnotherOfParts().IsMatch(route)), route => Assert.Contains(route, known));
    }

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task It_shuts_nobody_out(string name)
    {
        var (visit, wrong) = await OpenAsync(name);

        // What does not hang on colours and widths is the same in both.
        await wrong.AxeAsync("in light, 1280 px wide", "color-contrast", "link-in-text-block", "target-size");
        await visit.Page.EvaluateAsync("checks.open()");
        await visit.Page.SetViewportSizeAsync(320, 800);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await wrong.AxeAsync("in the dark, 320 px wide, all open");

        wrong.AssertNone();
    }

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task Nothing_of_it_is_lost_or_moves(string name)
    {
        var (visit, wrong) = await OpenAsync(name, slowScripts: true);
        var page = visit.Page;
        await wrong.CheckAsync("shifts()", "while the page came");
        await wrong.FitAsync("1280 px wide");
        await page.EvaluateAsync("checks.open()");
        foreach (var (width, size) in new[] { (320, 100), (640, 100), (640, 200), (1600, 100) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EvaluateAsync("size => { document.documentElement.style.fontSize = size + '%'; }", size);
            await wrong.FitAsync($"{width} px wide, letters of {size} %, all open");
        }

        await page.SetViewportSizeAsync(360, 800);
        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await page.EvaluateAsync("checks.spaced(true)");
        await wrong.FitAsync("letters, words and lines set apart");
        await wrong.CheckAsync("motion()", "with less motion");

        wrong.AssertNone();
    }

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task The_keyboard_reaches_all_of_it_in_order_and_shows_where_it_is(string name)
    {
        var (visit, wrong) = await OpenAsync(name);
        var page = visit.Page;
        var count = Math.Min(MostStops, await page.EvaluateAsync<int>("checks.watchFocus()"));
        var keyboard = await page.Context.NewCDPSessionAsync(page);
        for (var pressed = 0;
            pressed < MostStops + StopsInDates && await page.EvaluateAsync<int>("checks.stops()") < count; pressed += Burst)
        {
            await Task.WhenAll(Enumerable.Range(0, Burst).Select(_ => keyboard.SendAsync("Input.dispatchKeyEvent", TabKey)));
        }

        wrong.Add(await page.EvaluateAsync<int>("checks.stops()") >= count ? [] : ["the keyboard does not reach all"]);
        await wrong.CheckAsync("focus()", "by the Tab key");
        await keyboard.DetachAsync();

        // And a key that lists the keys gives the focus back.
        await page.EvaluateAsync("document.querySelector('.bottom a').focus()");
        await page.Keyboard.PressAsync("?");
        wrong.Add(await page.Locator("dialog.keys[open] dt").CountAsync() >= 3 ? [] : ["? lists no keys"]);
        await page.Keyboard.PressAsync("Escape");
        wrong.Add(
            await page.EvaluateAsync<bool>(
                "document.querySelector('dialog.keys[open]') === null && document.activeElement.matches('.bottom a')")
                ? []
                : ["Esc does not close the list of keys, or the focus is elsewhere after it"]);

        wrong.AssertNone();
    }

    private async Task<(Visit Visit, Findings Wrong)> OpenAsync(string name, bool slowScripts = false)
    {
        var shown = SitePages.All.Single(page => page.Name == name);
        var visit = shown.Empty ? site.First : shown.SignedIn ? site.Admin : site.Reader;
        var page = visit.Page;
        visit.ExpectsError = shown.Status >= 400;
        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.UnrouteAllAsync();
        if (slowScripts)
        {
            // The page is painted before they run, as over a slow line.
            await page.RouteAsync("**/*.js", async route =>
            {
                await Task.Delay(100);
                await route.ContinueAsync();
            });
        }

        var answer = await page.GotoAsync(shown.Address(site));
        Assert.True(shown.Status == answer?.Status, $"{page.Url} answered {answer?.Status}");
        await page.EvaluateAsync(Checks);
        return (visit, new Findings(visit));
    }

    [GeneratedRegex("^/articles/.*/original/parts$", RegexOptions.NonBacktracking)]
    private static partial Regex AnotherOfParts();
}
