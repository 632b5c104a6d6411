using Microsoft.Playwright;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>The calendar of a month, with a finger and with the eyes.</summary>
public sealed class CalendarTests
{
    private const int Shades = 5;
    private const int LeastTarget = 24; // CSS pixels; WCAG 2.2, 2.5.8

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task A_day_is_opened_from_any_corner_of_its_cell_and_read_on_every_shade(int width, ColorScheme scheme)
    {
        await using var site = new BrowserSite();
        for (var day = 1; day <= Shades; day++)
        {
            for (var i = 0; i < day; i++)
            {
                site.Put(
                    $"{day}-{i}.txt", Clippings.Report($"Tide {day} {i}", $"{day} May 2001", "Osterby Post", "The tide rose, he said."));
            }
        }

        var visit = await site.VisitAsync(width, scheme);
        site.Import();
        var page = visit.Page;
        await page.GotoAsync("/dates/2001/05");

        var cells = page.Locator(".calendar td[class]");
        Assert.Equal(Shades, await cells.CountAsync());
        var colours = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.calendar td[class]')].map(cell => getComputedStyle(cell).backgroundColor)");
        Assert.Equal(Shades, colours.Distinct().Count());
        Assert.Empty(await visit.AxeAsync());
        Assert.Equal(0, await visit.OverflowAsync());
        for (var day = 1; day <= Shades; day++)
        {
            var cell = cells.Nth(day - 1);
            var box = (await cell.BoundingBoxAsync())!;
            Assert.True(box.Width >= LeastTarget && box.Height >= LeastTarget, $"{box.Width} × {box.Height}");
            var corner = new Position { X = day % 2 == 0 ? 3 : box.Width - 3, Y = day < 3 ? 3 : box.Height - 3 };
            await cell.ClickAsync(new LocatorClickOptions { Position = corner });
            await page.WaitForURLAsync($"**/dates/2001/05/{day:00}");
            await page.GoBackAsync();
        }

        Assert.Empty(visit.Complaints);
    }
}
