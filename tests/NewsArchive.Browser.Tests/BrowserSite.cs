using Microsoft.Playwright;
using NewsArchive.Web.Tests;

namespace NewsArchive.Browser.Tests;

/// <summary>The real site on a port of this machine, with pages of Chromium that look at it.</summary>
public class BrowserSite : ArchiveSite
{
    private readonly List<IBrowserContext> contexts = [];

    public BrowserSite()
    {
        // By the program's own option: a port given to the factory is set after the program has begun to start, sometimes too late.
        With("urls", "http://127.0.0.1:0");
        UseKestrel();
    }

    /// <summary>A new page at the site. Errors on its console and requests to other hosts are collected.</summary>
    /// <param name="width">The window's width in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    public async Task<Visit> VisitAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        StartServer();
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = ClientOptions.BaseAddress.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            BypassCSP = javaScript, // axe is put into the page by the test
        });
        contexts.Add(context);
        return new Visit(await context.NewPageAsync(), ClientOptions.BaseAddress);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
        {
            await context.CloseAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
