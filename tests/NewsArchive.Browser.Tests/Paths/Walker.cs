using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Paths;

/// <summary>A reader who goes through the site by one means only.</summary>
public sealed class Walker(Visit visit, Means means)
{
    private const int MostStops = 150;

    public IPage Page => visit.Page;

    public bool HasScripts => means is not Means.PointerWithoutScripts;

    /// <summary>Follows a link, presses a button, or opens what is folded.</summary>
    public async Task FollowAsync(string selector, string? words = null)
    {
        var target = Page.Locator(selector, new PageLocatorOptions { HasText = words }).First;
        if (means is Means.Keyboard)
        {
            await ReachAsync(target);
            await Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await target.ClickAsync();
        }
    }

    /// <summary>Follows a link to an address that ends so; <c>*</c> stands for anything within a step of it.</summary>
    public async Task FollowToAsync(string address, string selector, string? words = null)
    {
        await FollowAsync(selector, words);
        await Page.WaitForURLAsync($"**{address}");
    }

    /// <summary>Writes into a field and sends its form.</summary>
    public async Task WriteAsync(string selector, string text)
    {
        if (means is Means.Keyboard)
        {
            await ReachAsync(Page.Locator(selector).First);
            await Page.Keyboard.TypeAsync(text);
        }
        else
        {
            await Page.Locator(selector).First.FillAsync(text);
        }

        await Page.Keyboard.PressAsync("Enter");
    }

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    private async Task ReachAsync(ILocator target)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {target} on {Page.Url}");
    }
}
