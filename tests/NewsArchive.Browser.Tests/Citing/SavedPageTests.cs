using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Reading;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>A saved article as a browser opens it from a disk, with no archive behind it.</summary>
public sealed class SavedPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Bathers wanted</title></head><body><article><h1>Bathers wanted</h1>
        <p>The open-air bath has bought a new thermometer and is looking for bathers, the attendant said on Monday, and he reads it every hour:</p>
        <table><tr><th>The hour at which the thermometer was read</th><th>What it showed when the attendant read it</th></tr><tr><td>Nine</td><td>Twelve degrees</td></tr></table>
        <blockquote><p>Nobody has come since the old one broke in April, although the water is warmer than it has been for years.</p></blockquote>
        <ul><li>towels</li><li>a bell</li></ul></article></body></html>
        """;

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_opens_without_a_request_and_shuts_nobody_out(int width, ColorScheme scheme)
    {
        site.Put("arabic.txt", Clippings.Undated("منارة الجزيرة تعود إلى العمل", "عادت منارة الجزيرة إلى العمل مساء أمس، كما قال الحارس."));
        site.Put("page.html", Page);
        site.Import();
        var arabic = Find("منارة");
        foreach (var id in new[] { Find("lantern"), Find("thermometer"), arabic })
        {
            var file = Path.Combine(site.Folder, $"saved-{id}.html");
            var visit = await site.VisitAsync(width, scheme);
            var saved = await visit.Page.Context.APIRequest.GetAsync($"/articles/{id}/save/html");
            await File.WriteAllTextAsync(file, await saved.TextAsync());
            var requests = new List<string>();
            visit.Page.Request += (_, request) => requests.Add(request.Url);

            await visit.Page.GotoAsync(new Uri(file).AbsoluteUri);

            Assert.Single(requests);
            Assert.True(await visit.OverflowAsync() <= 0, $"{id} is wider than its window");
            Assert.Equal(id == arabic ? "rtl" : "ltr", await visit.Page.Locator("article p[dir]").First.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
            Assert.Empty(await visit.AxeAsync());
            Assert.Empty(visit.Complaints);
        }
    }

    private long Find(string word) => site.Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode(word) }).Hits[0].Article.Id;
}
