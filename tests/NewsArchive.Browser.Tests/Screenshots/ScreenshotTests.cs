using Microsoft.Playwright;
using NewsArchive.Web.Models;

namespace NewsArchive.Browser.Tests.Screenshots;

/// <summary>
/// Makes the pictures of README and docs, of the seeds and the invented reports of <c>Texts</c>:
/// <c>NEWSARCHIVE_SCREENSHOTS=docs/images dotnet test tests/NewsArchive.Browser.Tests --filter Screenshots</c>.
/// </summary>
public sealed class ScreenshotTests
{
    private const int MostBytes = 150_000;

    /// <summary>
    /// The folder for them, from the repository's root; without it they go where they are forgotten, which shows that they can be made.
    /// </summary>
    private static readonly string Folder = Environment.GetEnvironmentVariable("NEWSARCHIVE_SCREENSHOTS") is { } wanted
        ? Path.Combine(Axe.Project, "..", "..", wanted)
        : Directory.CreateTempSubdirectory("newsarchive-screenshots").FullName;

    [BrowserFact]
    public async Task The_pictures_of_the_documents_can_be_made()
    {
        await using var site = new BrowserSite();
        var light = await site.VisitAsync();
        Texts.PutInto(site);
        var story = site.Archive.Stories.All().First(told => told.Articles.Count == 3);
        var (one, other) = (story.Articles[0], story.Articles[1]);
        var bridge = site.Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("pivot") }).Hits[0].Article.Path;

        await TakeAsync(light, "/", "front");
        await TakeAsync(light, "/search?q=harbour+AND+(ferry+OR+herring)", "search");
        await TakeAsync(light, bridge, "article");
        await TakeAsync(light, $"/compare?a={one.Id}&b={other.Id}", "compare");
        await TakeAsync(light, story.Path, "story");
        await TakeAsync(await site.VisitAsync(scheme: ColorScheme.Dark), bridge, "article-dark");

        Assert.All(Directory.EnumerateFiles(Folder, "*.png"), picture => Assert.InRange(new FileInfo(picture).Length, 1, MostBytes));
    }

    private static async Task TakeAsync(Visit visit, string address, string name)
    {
        await visit.Page.SetViewportSizeAsync(1280, 780);
        await visit.Page.GotoAsync(address);
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png") });
        Assert.Empty(visit.Complaints);
    }
}
