using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Everywhere;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>A saved article as a browser opens it from a disk, with no archive behind it.</summary>
public sealed class SavedPageTests(WholeSite site) : IClassFixture<WholeSite>
{
    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_opens_without_a_request_and_shuts_nobody_out(int width, ColorScheme scheme)
    {
        foreach (var path in new[] { site.Everything, site.Corrected, site.RightToLeft })
        {
            var id = path.Split('/')[2];
            var file = Path.Combine(site.Folder, $"saved-{id}.html");
            var visit = await site.VisitAsync(width, scheme);
            var saved = await visit.Page.Context.APIRequest.GetAsync($"/articles/{id}/save/html");
            await File.WriteAllTextAsync(file, await saved.TextAsync());
            var requests = new List<string>();
            visit.Page.Request += (_, request) => requests.Add(request.Url);

            await visit.Page.GotoAsync(new Uri(file).AbsoluteUri);

            Assert.Single(requests);
            Assert.True(await visit.OverflowAsync() <= 0, $"{id} is wider than its window");
            Assert.Equal(
                path == site.RightToLeft ? "rtl" : "ltr",
                await visit.Page.Locator("article p[dir]").First.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
            Assert.Empty(await visit.AxeAsync());
            Assert.Empty(visit.Complaints);
        }
    }
}
