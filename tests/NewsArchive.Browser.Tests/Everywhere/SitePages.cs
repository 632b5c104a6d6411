namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>Every page of the site, in every state that looks different.</summary>
public static class SitePages
{
    /// <summary>Routes without a page of their own to look at, and why.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["/account/sign-out"] = "it only redirects",
        ["/admin/runs/current"] = "it is there only while an import is running: the tests of the admin's pages see it",
    };

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("front page", "/", _ => "/"),
        new("front page, second page", "/", _ => "/?page=2"),
        new("article with everything", "/articles/{id:long}/{slug?}", site => site.Everything),
        new("article of little", "/articles/{id:long}/{slug?}", site => site.Of("mooring")),
        new("article without a headline or spaces", "/articles/{id:long}/{slug?}", site => site.Of("keeper speaks lamp")),
        new("article from right to left", "/articles/{id:long}/{slug?}", site => site.RightToLeft),
        new("article withdrawn", "/articles/{id:long}/{slug?}", site => site.Of("smokehouse")) { Status = 410 },
        new("article of a story", "/articles/{id:long}/{slug?}", site => site.Of("viaduct drums")),
        new("article corrected", "/articles/{id:long}/{slug?}", site => site.Corrected),
        new("article with marks", "/articles/{id:long}/{slug?}", site => site.Everything + "?q=harbour"),
        new("article among results", "/articles/{id:long}/{slug?}", site => site.Everything + "?q=harbour&source=osterby-post&result=1"),
        new("article, an admin's view", "/articles/{id:long}/{slug?}", site => site.Corrected) { SignedIn = true },
        new("revision", "/articles/{id:long}/revisions/{number:int}", site => $"{Id(site.Everything)}/revisions/1"),
        new(
            "sentences of a revision", "/articles/{id:long}/revisions/{number:int}/sentences",
            site => $"{Id(site.Everything)}/revisions/1/sentences"),
        new("similar", "/articles/{id:long}/similar", site => $"{Id(site.Everything)}/similar"),
        new("similar, none", "/articles/{id:long}/similar", site => $"{Id(site.RightToLeft)}/similar"),
        new("parts of a text", "/articles/{id:long}/original/parts", site => $"{Id(site.Corrected)}/original/parts"),
        new("parts of a saved page", "/articles/{id:long}/original/parts", site => $"{Id(site.Everything)}/original/parts"),
        new("date stated", "/articles/{id:long}/date", site => $"{Id(site.Everything)}/date"),
        new("date inferred", "/articles/{id:long}/date", site => $"{Id(site.Of("viaduct herons"))}/date"),
        new("date corrected", "/articles/{id:long}/date", site => $"{Id(site.Corrected)}/date"),
        new("date unknown", "/articles/{id:long}/date", site => $"{Id(site.RightToLeft)}/date"),
        new("search", "/search", _ => "/search"),
        new("search, results", "/search", _ => "/search?q=harbour"),
        new("search, narrowed", "/search", _ => "/search?q=harbour&source=osterby-post&from=2001&sort=oldest"),
        new("search, relaxed", "/search", _ => "/search?q=harbour+xyzzy+mooring"),
        new("search, remarkable", "/search", _ => "/search?q=ferry+OR+pier+%22harbour+-xyzzy"),
        new("search, misspelt", "/search", _ => "/search?q=harbuor"),
        new("search, nothing", "/search", _ => "/search?q=xyzzy&from=1950&to=1940"),
        new("search, right to left", "/search", _ => "/search?q=" + Uri.EscapeDataString("الجزيرة")),
        new("search, revisions", "/search", _ => "/search?q=harbour&revisions=yes"),
        new("selected articles", "/selected", site => $"/selected?id={site.Reports[0]}&id={site.Reports[1]}&style=apa"),
        new("selected, none", "/selected", _ => "/selected"),
        new("saved searches", "/search/saved", _ => "/search/saved"),
        new("saving a search, unsigned", "/search/saved", _ => "/search/saved?q=harbour"),
        new("saving a search", "/search/saved", _ => "/search/saved?q=harbour") { SignedIn = true },
        new("dates", "/dates", _ => "/dates"),
        new("year", "/dates/{year:length(4):int}", _ => "/dates/2001"),
        new("month", "/dates/{year:length(4):int}/{month:length(2):int}", _ => "/dates/2001/05"),
        new("day", "/dates/{year:length(4):int}/{month:length(2):int}/{day:length(2):int}", _ => "/dates/2001/05/03"),
        new("day without articles", "/dates/{year:length(4):int}/{month:length(2):int}/{day:length(2):int}", _ => "/dates/1999/01/01"),
        new("undated", "/dates/undated", _ => "/dates/undated"),
        new("stories", "/stories", _ => "/stories"),
        new("story", "/stories/{id:long}", site => site.Story),
        new("story, an admin's view", "/stories/{id:long}", site => site.Story) { SignedIn = true },
        new("story that others may be of", "/stories/{id:long}", site => site.RunningEvent),
        new("story that others may be of, an admin's view", "/stories/{id:long}", site => site.RunningEvent) { SignedIn = true },
        new("article that others may be of, an admin's view", "/articles/{id:long}/{slug?}", site => site.Of("talks ashore"))
        {
            SignedIn = true,
        },
        new("running stories", "/running-stories", _ => "/running-stories"),
        new("running story", "/running-stories/{id:long}", site => site.RunningStory),
        new("comparison of none", "/compare", _ => "/compare"),
        new("comparison of one", "/compare", site => $"/compare?a={site.Reports[0]}"),
        new("comparison of two", "/compare", site => $"/compare?a={site.Reports[0]}&b={site.Reports[1]}"),
        new("comparison of three", "/compare", site => $"/compare?a={site.Reports[0]}&b={site.Reports[1]}&c={site.Reports[2]}"),
        new("comparison of revisions", "/compare", site => $"/compare?a={site.EverythingId}.1&b={site.EverythingId}.2"),
        new("comparison with a missing one", "/compare", site => $"/compare?a={site.Reports[0]}&b=999999") { Status = 404 },
        new("names", "/names", _ => "/names"),
        new("names, narrowed", "/names", _ => "/names?kind=person&begins=x"),
        new("name", "/names/{id:long}/{slug?}", site => site.Name),
        new("sources", "/sources", _ => "/sources"),
        new("source", "/sources/{slug}", _ => "/sources/osterby-post"),
        new("source not stated", "/sources/not-stated", _ => "/sources/not-stated"),
        new("about", "/about", _ => "/about"),
        new("help", "/help", _ => "/help"),
        new("no such page", "/error/{status:int}", _ => "/articles/999999") { Status = 404 },
        new("no longer here", "/error/{status:int}", _ => "/error/410") { Status = 410 },
        new("an error", "/error/{status:int}", _ => "/error/500") { Status = 500 },
        new("sign-in", "/account/sign-in", _ => "/account/sign-in"),
        new("admin", "/admin", _ => "/admin") { SignedIn = true },
        new("runs", "/admin/runs", _ => "/admin/runs") { SignedIn = true },
        new("run", "/admin/runs/{id:long}", site => $"/admin/runs/{site.LastRun}") { SignedIn = true },
        new("correcting an article", "/admin/articles/{id:long}/correct", site => $"/admin{Id(site.Corrected)}/correct")
        {
            SignedIn = true,
        },
        new("deciding a story", "/admin/stories/{id:long}", site => $"/admin{site.Story}") { SignedIn = true },
        new("deciding a name", "/admin/names/{id:long}", site => $"/admin{Id(site.Name)}") { SignedIn = true },
        new("setup", "/account/setup", _ => "/account/setup") { Empty = true },
        new("front page, empty", "/", _ => "/") { Empty = true },
        new("search, empty", "/search", _ => "/search?q=harbour") { Empty = true },
        new("dates, empty", "/dates", _ => "/dates") { Empty = true },
        new("undated, empty", "/dates/undated", _ => "/dates/undated") { Empty = true },
        new("stories, empty", "/stories", _ => "/stories") { Empty = true },
        new("running stories, empty", "/running-stories", _ => "/running-stories") { Empty = true },
        new("names, empty", "/names", _ => "/names") { Empty = true },
        new("sources, empty", "/sources", _ => "/sources") { Empty = true },
        new("source not stated, empty", "/sources/not-stated", _ => "/sources/not-stated") { Empty = true },
        new("comparison, empty", "/compare", _ => "/compare") { Empty = true },
        new("about, empty", "/about", _ => "/about") { Empty = true },
    ];

    /// <summary>An address without the words at its end.</summary>
    private static string Id(string path) => path[..path.LastIndexOf('/')];
}
