using Microsoft.Playwright;
using NewsArchive.Web.Tests;

namespace NewsArchive.Browser.Tests;

/// <summary>The real site on a port of this machine, with pages of Chromium that look at it.</summary>
public class BrowserSite : ArchiveSite
{
    private readonly List<Visit> visits = [];

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
    public Task<Visit> VisitAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        StartServer();
        return VisitAsync(ClientOptions.BaseAddress, width, scheme, javaScript);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var visit in visits)
        {
            await visit.Page.Context.CloseAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<Visit> VisitAsync(Uri address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
        });
        var visit = new Visit(await context.NewPageAsync(), address);
        visits.Add(visit);
        return visit;
    }
}
