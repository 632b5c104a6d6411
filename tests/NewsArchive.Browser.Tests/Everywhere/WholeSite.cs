using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Tests.Stories;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Admin;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>A site with something of everything, a reader and an admin at it, and one that holds nothing beside it.</summary>
public sealed class WholeSite : BrowserSite, IAsyncLifetime
{
    private readonly EmptySite empty = new();

    /// <summary>The path of an article that has every part an article can have.</summary>
    public string Everything { get; private set; } = "";

    public long EverythingId { get; private set; }

    public string RightToLeft { get; private set; } = "";

    /// <summary>The path of an article of which a person corrected two values.</summary>
    public string Corrected { get; private set; } = "";

    /// <summary>Three reports of one event, in order of time.</summary>
    public IReadOnlyList<long> Reports { get; private set; } = [];

    public string Story { get; private set; } = "";

    /// <summary>The path of a story that is the first event of a running story.</summary>
    public string RunningEvent { get; private set; } = "";

    public string RunningStory { get; private set; } = "";

    /// <summary>The path of a name that several articles give.</summary>
    public string Name { get; private set; } = "";

    public long LastRun { get; private set; }

    public Visit Reader { get; private set; } = null!;

    public Visit Admin { get; private set; } = null!;

    /// <summary>Someone at the site that holds nothing.</summary>
    public Visit First { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        StartServer(); // before the archive is asked for, which would start a server without a port
        Fill();
        await empty.StartAsync();
        Reader = await VisitAsync();
        First = await VisitAsync(empty.Address);
        Admin = await VisitAsync();
        await this.AddAccountAsync();
        await Admin.SignInAsync(AdminSite.Name, AdminSite.Password);
    }

    /// <summary>The path of the first article that has all of some words.</summary>
    public string Of(string words) => Find(words)[0].Path;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await empty.DisposeAsync();
    }

    private IReadOnlyList<ArticleSummary> Find(string words) =>
        [
            .. Archive.Search.Find(
                new() { Tree = new AllNode([.. words.Split(' ').Select(word => new WordNode(word))]) }).Hits.Select(hit => hit.Article),
        ];

    private void Fill()
    {
        Texts.PutInto(this);
        Put(
            "long.txt",
            Clippings.Undated(
                new string('W', 90) + " keeper speaks",
                $"See https://example.org/{new string('x', 200)} for the {new string('M', 120)}, he said."));
        Put("strike.jsonl", StrikeReports.Lines);
        Put("noise.bin", "\0\u0001 no report");
        Clippings.PutMany(this, 40);
        Put("bridge.html", Texts.Read("bridge.html").Replace("4.2 million crowns", "4.6 million crowns", StringComparison.Ordinal));
        LastRun = Import().Id;
        Everything = Of("pivot oak");
        EverythingId = Find("pivot oak")[0].Id;
        RightToLeft = Of("منارة");
        Reports = [.. Find("viaduct railway").OrderBy(article => article.DateLower).Select(article => article.Id)];
        Story = Archive.Stories.All().Single(story => story.Articles.Any(article => article.Id == Reports[0])).Path;
        var vote = Archive.Stories.All().Single(story => story.Articles.Any(article => article.ExternalId == "vote"));
        (RunningEvent, RunningStory) = (vote.Path, $"/running-stories/{vote.Running}");
        Name = Archive.Names.Page(new NameQuestion(null, "Ada"), 1, 1)[0].Path;
        var lantern = Find("lantern paper")[0];
        Archive.Curator.Correct(lantern.Id, CuratedField.Byline, "Ines Carro", "Signed in the printed issue", "Otto");
        Archive.Curator.Correct(lantern.Id, CuratedField.Date, "2001-05", "The day was not printed", "Otto");
        Corrected = Archive.Articles.Find(lantern.Id)!.Summary.Path;
        Archive.SavedSearches.Save("Everything about the harbour", "?q=harbour", "Otto");
    }
}
