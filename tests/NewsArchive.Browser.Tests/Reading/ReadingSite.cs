using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>A site with a report of its own kind among many that are alike.</summary>
public sealed class ReadingSite : BrowserSite, IAsyncLifetime
{
    private const string Headline = "Lantern festival returns to Osterby";

    /// <summary>The address of an article with a source and a date.</summary>
    public string Article { get; private set; } = "";

    public Task InitializeAsync()
    {
        StartServer(); // before the archive is asked for, which would start a server without a port
        Article = Fill();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private string Fill()
    {
        Put(
            "lantern.txt",
            Clippings.Report(
                Headline, "3 May 2001", "Osterby Post",
                "The lantern festival returned to the harbour of Osterby on Thursday, the mayor said."));
        Clippings.PutMany(this, 40);
        var id = Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("lantern") }).Hits[0].Article.Id;
        Archive.Curator.Correct(id, CuratedField.Byline, "Ines Carro", "Signed in the printed issue", "Otto");
        return Archive.Articles.Find(id)!.Summary.Path;
    }
}
