using Microsoft.Playwright;
using NewsArchive.Core.Tests.Stories;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Browser.Tests.Admin;

public sealed class StoryKeysTests
{
    [BrowserFact]
    public async Task A_curator_decides_with_one_key_on_what_is_in_sight()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync();
        site.Put("strike.jsonl", StrikeReports.Lines);
        site.Import();
        await site.AddAccountAsync();
        await visit.SignInAsync(AdminSite.Name, AdminSite.Password);
        var page = visit.Page;
        var story = site.Archive.Stories.All().Single(told => told.Articles.Any(article => article.ExternalId == "vote"));
        await page.GotoAsync(story.Path);

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByText("Same event, not the same event")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#decide-reason").FillAsync("My reason:");
        await page.Locator("#decide-reason").PressAsync("x"); // a letter of it
        await page.Locator("#decide-reason").PressAsync("Enter");
        Assert.Equal(2, await page.Locator(".may > li").CountAsync());
        await page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, 0)");
        await page.Keyboard.PressAsync("x"); // only shows the report
        await Assertions.Expect(page.Locator(".may > li[data-at]")).ToBeInViewportAsync();
        Assert.Equal(2, await page.Locator(".may > li").CountAsync());

        await page.Locator(".may > li:last-child a").First.FocusAsync();
        var last = await page.Locator(".may > li:last-child a").First.InnerTextAsync();
        await InSightAsync(page.Locator(".may > li:last-child"));
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"{last} reports a different event");
        await Assertions.Expect(page.Locator(".may > li")).ToHaveCountAsync(1);
        var decision = site.Archive.Stories.Decisions(story)[^1];
        Assert.Equal((false, "My reason:x"), (decision.IsTogether, decision.Reason));

        await page.Locator(".may > li a").First.FocusAsync();
        await InSightAsync(page.Locator(".may > li"));
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Locator(".reports > li")).ToHaveCountAsync(3);
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Waits until all of it is in the window, as the page scrolls smoothly.</summary>
    private static Task InSightAsync(ILocator report) => Assertions.Expect(report).ToBeInViewportAsync(new() { Ratio = 1 });
}
