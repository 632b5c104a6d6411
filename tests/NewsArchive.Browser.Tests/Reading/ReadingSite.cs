using NewsArchive.Core.Curating;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>A site with something of everything that a reader may meet.</summary>
public sealed class ReadingSite : BrowserSite, IAsyncLifetime
{
    private const string Headline = "Lantern festival returns to Osterby";

    private const string SavedPage = """
        <!DOCTYPE html><html lang="en"><head><title>Bathers wanted | The Osterby Post</title><meta name="generator" content="An editor of pages"></head>
        <body><nav>News Sport Weather</nav><article><h1>Bathers wanted</h1><p>The open-air bath has bought a new thermometer and is looking for bathers, the attendant said on Monday.</p>
        <p>Nobody has come since the old one broke in April, although the water is warmer than it has been for years.</p></article>
        <footer>All rights reserved. No liability is taken for the weather.</footer></body></html>
        """;

    /// <summary>The address of an article with a source and a date.</summary>
    public string Article { get; private set; } = "";

    /// <summary>The address, without its words, of an article that was saved as a web page.</summary>
    public string WebPage { get; private set; } = "";

    public Task InitializeAsync()
    {
        StartServer(); // before the archive is asked for, which would start a server without a port
        Article = Fill();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>A page of every kind.</summary>
    public IReadOnlyList<string> Addresses() =>
    [
        Article, "/", "/?page=2", "/search", "/search?q=ferry", "/search?q=lantern+xyzzy&from=1950&to=1940", "/sources", "/sources/osterby-post", "/sources/not-stated",
        "/dates", "/dates/2001", "/dates/2001/05", "/dates/2001/05/03", "/dates/1999/01/01", "/dates/undated", "/about", "/help",
        $"{Article[..Article.LastIndexOf('/')]}/revisions/1", $"{Article[..Article.LastIndexOf('/')]}/original/parts", $"{WebPage}/original/parts",
        "/names", "/names?kind=person&begins=x", .. Archive.Names.Page(Core.Naming.NameQuestion.All, 1, 3).Select(name => name.Path),
        $"{Article[..Article.LastIndexOf('/')]}/date", .. Archive.Stories.All().SelectMany(story => story.Articles).Select(article => $"/articles/{article.Id}/date").Take(3),
        .. Archive.Lists.Undated(1, 3).Articles.Select(undated => undated.Path),
    ];

    private string Fill()
    {
        Put("lantern.txt", Clippings.Report(Headline, "3 May 2001", "Osterby Post", "The lantern festival returned to the harbour of Osterby on Thursday, the mayor said."));
        Put("long.txt", Clippings.Undated(new string('W', 90) + " keeper speaks", $"See https://example.org/{new string('x', 200)} for the {new string('M', 120)}, he said."));
        Put("arabic.txt", Clippings.Undated("منارة الجزيرة تعود إلى العمل", "عادت منارة الجزيرة إلى العمل مساء أمس، كما قال الحارس."));
        Put("page.html", SavedPage);
        Put("bridge-dated.txt", "Leeds council votes for second Aire bridge\n\nLEEDS, March 3, 2021 - The Leeds city council voted on Wednesday to build a second bridge over the river Aire, mayor Ellen Brook said.\n\nThe Aire bridge will cost forty million pounds, councillor Graham Otley said, and the Kirkstall road will be closed for a year.\n");
        Put("bridge-undated.txt", "Second bridge over the Aire agreed in Leeds\n\nMayor Ellen Brook of Leeds said on Wednesday that the city council had voted for a second bridge over the river Aire.\n\nCouncillor Graham Otley put its cost at forty million pounds. The Kirkstall road is closed for a year while the bridge is built.\n\nCopyright 2021 The Aire Courier\n");
        Clippings.PutMany(this, 40);
        WebPage = $"/articles/{Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("thermometer") }).Hits[0].Article.Id}";
        var id = Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("lantern") }).Hits[0].Article.Id;
        Archive.Curator.Correct(id, CuratedField.Byline, "Ines Carro", "Signed in the printed issue", "Otto");
        return Archive.Articles.Find(id)!.Summary.Path;
    }
}
