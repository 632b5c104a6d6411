using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Reading;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>A saved article as a browser opens it from a disk, with no archive behind it.</summary>
public sealed class SavedPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_opens_without_a_request_and_shuts_nobody_out(int width, ColorScheme scheme)
    {
        using var client = site.Client();
        var arabic = site.Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("منارة") }).Hits[0].Article.Id;
        foreach (var id in new[] { site.Article.Split('/')[2], site.WebPage.Split('/')[^1], $"{arabic}" })
        {
            var file = Path.Combine(site.Folder, $"saved-{id}.html");
            await File.WriteAllTextAsync(file, await client.GetStringAsync(new Uri($"/articles/{id}/save/html", UriKind.Relative)));
            var visit = await site.VisitAsync(width, scheme);
            var requests = new List<string>();
            visit.Page.Request += (_, request) => requests.Add(request.Url);

            await visit.Page.GotoAsync(new Uri(file).AbsoluteUri);

            Assert.Single(requests);
            Assert.True(await visit.OverflowAsync() <= 0, $"{id} is wider than its window");
            Assert.Equal(id == $"{arabic}" ? "rtl" : "ltr", await visit.Page.Locator("article p[dir]").Last.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
            Assert.Empty(await visit.AxeAsync());
            Assert.Empty(visit.Complaints);
        }
    }
}
