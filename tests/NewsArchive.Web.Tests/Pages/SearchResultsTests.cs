using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>
/// Everything around results: how a query was read, narrowing, files, feeds, saved searches, and what follows in the article.
/// </summary>
public sealed class SearchResultsTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("q=summit+OR+pompeo+kim", "“summit” or (“pompeo” and “kim”)")]
    [InlineData("q=summit+OR+pompeo+kim", "Read OR first")]
    [InlineData("q=SUMMIT+AND+KIM", "entirely in capitals")]
    [InlineData("q=%22summit+kim", "Read it as a phrase to the end")]
    [InlineData("q=(summit", "not closed")]
    [InlineData("q=headline:summit", "in the headline")]
    [InlineData("q=summit+xyzzy", "These results leave out “xyzzy”. Search for all the words")]
    public async Task The_page_says_how_it_read_the_query(string query, string expected)
    {
        using var reader = new Reader(seeded);

        Assert.Contains(expected, (await reader.OpenAsync($"/search?{query}")).Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strict_reading_of_a_relaxed_search_lets_nothing_go()
    {
        using var reader = new Reader(seeded);
        var relaxed = await reader.OpenAsync("/search?q=summit+xyzzy");

        var strict = await reader.OpenAsync(relaxed.QuerySelector(".note a")!.GetAttribute("href")!);

        Assert.Equal("No article matches", strict.Text("#found"));
    }

    [Fact]
    public async Task Another_spelling_is_offered()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search?q=pyongyagn");

        Assert.Equal("/search?q=pyongyang", page.QuerySelector(".spelling a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_story_is_one_of_the_facets()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        site.Put(
            "one.txt",
            Clippings.Report(
                "Bus falls into Lesund quarry", "5 May 2020", "Odda Times",
                "Two passengers died when a bus to Odda fell into the Lesund quarry. Lesund police questioned the driver, Arne "
                    + "Holt, at Bergen hospital."));
        site.Put(
            "two.txt",
            Clippings.Report(
                "Quarry bus crash near Lesund kills two", "5 May 2020", "Bergen Herald",
                "A bus to Odda left the road at the Lesund quarry and two passengers died. The driver, Arne Holt, is in Bergen "
                    + "hospital, Lesund police said."));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/search?from=1900");
        var story = page.QuerySelectorAll(".facet a").First(link => link.TextContent.Contains("Lesund", StringComparison.Ordinal));
        var narrowed = await reader.OpenAsync(story.GetAttribute("href")!);

        Assert.Equal("2 articles", narrowed.Text("#found"));
        Assert.Contains(narrowed.QuerySelectorAll(".chips a"), chip => chip.TextContent.Contains("story: ", StringComparison.Ordinal));
        Assert.Contains(
            "no story with that number", (await reader.OpenAsync("/search?q=bus&story=999")).Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_narrow_and_can_be_taken_back()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 30);
        site.Put(
            "other.txt",
            Clippings.Report(
                "Ferry fares rise", "3 May 2003", "Northern Herald", "The ferry costs more from today, the harbour office said."));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/search?q=ferry");
        var source = page.QuerySelectorAll(".facet a")
            .First(link => link.TextContent.Contains("Northern Herald", StringComparison.Ordinal));
        var narrowed = await reader.OpenAsync(source.GetAttribute("href")!);

        Assert.Equal("31 articles", page.Text("#found"));
        Assert.Equal("1 article", narrowed.Text("#found"));
        Assert.Equal("/search?q=ferry", narrowed.QuerySelector(".chips a")?.GetAttribute("href"));
        // Another source can be added to the one chosen.
        Assert.Contains(
            narrowed.QuerySelectorAll(".facet a"),
            link => link.GetAttribute("href")!.Contains("source=northern-herald&source=osterby-post", StringComparison.Ordinal));

        var bars = page.QuerySelectorAll(".histogram a");
        Assert.True(bars.Length > 1);
        Assert.EndsWith("articles", bars[0].GetAttribute("aria-label")!.TrimEnd('s') + "s", StringComparison.Ordinal);
        Assert.Equal("1 article", (await reader.OpenAsync(bars[^1].GetAttribute("href")!)).Text("#found"));
    }

    [Fact]
    public async Task What_was_found_is_marked_in_the_article_and_nothing_can_pass_for_markup()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "a.txt",
            Clippings.Report(
                "Grebes return <b>to</b> Osterby", "3 May 2001", "Osterby Post",
                "The grebe was seen on the lake <script>alert(1)</script> at dawn, the warden said."));
        site.Import();
        using var reader = new Reader(site);

        var results = await reader.OpenAsync("/search?q=grebe+source:osterby");
        var article = await reader.OpenAsync(results.QuerySelector("article.item h2 a")!.GetAttribute("href")!);

        Assert.Equal(["Grebes", "grebe"], article.QuerySelectorAll(".report mark").Select(mark => mark.TextContent));
        Assert.Empty(article.QuerySelectorAll(".report script, .report b"));
        Assert.NotNull(article.QuerySelector("[data-matches]"));
        Assert.NotNull(article.QuerySelector("a[href$='/similar']"));
    }

    [Fact]
    public async Task Like_articles_are_found_and_the_article_itself_is_not_among_them()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/articles/1/similar");

        Assert.All(
            page.QuerySelectorAll("article.item h2 a"),
            link => Assert.DoesNotContain("/articles/1/", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("article.item"));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("jsonl", "application/x-ndjson")]
    [InlineData("ninjs", "application/json")]
    [InlineData("bib", "application/x-bibtex")]
    public async Task Results_are_files(string format, string type)
    {
        using var client = seeded.Client();

        using var answer = await client.GetAsync(new Uri($"/search.{format}?q=summit", UriKind.Relative));
        using var nothing = await client.GetAsync(new Uri($"/search.{format}", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("/articles/2/", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    [Fact]
    public async Task Any_search_is_a_feed_that_is_sent_again_only_when_it_changed()
    {
        using var client = seeded.Client();
        using var first = await client.GetAsync(new Uri("/search.atom?q=summit", UriKind.Relative));
        var feed = XDocument.Parse(await first.Content.ReadAsStringAsync()).Root!;
        using var again = new HttpRequestMessage(HttpMethod.Get, "/search.atom?q=summit");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);
        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri("/search.feed.json?q=summit", UriKind.Relative)));

        Assert.Equal(2, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry").Append(feed), element =>
        {
            Assert.StartsWith("urn:uuid:", element.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.NotNull(element.Element(Atom + "title"));
            Assert.NotNull(element.Element(Atom + "updated"));
        });
        // One of the two is undated.
        Assert.Single(feed.Descendants(Atom + "published"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
            json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task A_search_is_saved_followed_and_removed_by_whoever_is_signed_in()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();
        using (var saved = await admin.SubmitAsync("/search/saved?q=summit&sort=newest", ("Name", "The <summit>")))
        {
            Assert.Equal("/search/saved", saved.Headers.Location?.OriginalString);
        }

        using var visitor = site.Client();
        var page = await visitor.GetStringAsync(new Uri("/search/saved", UriKind.Relative));
        Assert.Contains("The &lt;summit&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Remove", page, StringComparison.Ordinal);
        var feed = XDocument.Parse(await visitor.GetStringAsync(new Uri("/search/saved/1.atom", UriKind.Relative))).Root!;
        Assert.Equal("The <summit>", feed.Element(Atom + "title")!.Value);
        Assert.Equal(2, feed.Elements(Atom + "entry").Count());

        using var refused = await visitor.PostAsync(new Uri("/search/saved?q=a", UriKind.Relative), content: null);

        Assert.Single(site.Archive.SavedSearches.All());
        using var removed = await admin.SubmitAsync("/search/saved");
        Assert.Empty(site.Archive.SavedSearches.All());
        using var gone = await visitor.GetAsync(new Uri("/search/saved/1.atom", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Nearly_the_same_texts_are_folded_behind_the_first()
    {
        await using var site = new ArchiveSite();
        const string text =
            "The grebes were seen on the lake at dawn, the warden of the reserve said on Thursday, and nobody had counted as many "
                + "since the winter of the great frost.";
        for (var i = 1; i <= 4; i++)
        {
            site.Put($"{i}.txt", Clippings.Report($"Grebes return, report {i}", $"{i} May 2001", $"Osterby Post {i}", text));
        }

        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/search?q=grebes");

        Assert.Equal("4 articles", page.Text("#found"));
        Assert.Single(page.QuerySelectorAll("article.item"));
        Assert.Equal("and 3 more like this", page.Text(".like summary"));
        Assert.Equal(3, page.QuerySelectorAll(".like li a").Length);
    }

    [Fact]
    public async Task What_is_typed_is_completed()
    {
        using var client = seeded.Client();

        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/suggest?q=Al+Jaz", UriKind.Relative)));

        Assert.Contains(
            answer.RootElement.GetProperty("completions").EnumerateArray(),
            completion => completion.GetProperty("query").GetString() == "source:\"Al Jazeera\"");
    }

    [Fact]
    public async Task Past_revisions_are_searched_on_request()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "a.txt", Clippings.Report("Grebes return to Osterby", "3 May 2001", "Osterby Post", "Twelve birds were seen on the lake."));
        site.Import();
        site.Put("a.txt", Clippings.Report("Grebes return to Osterby", "3 May 2001", "Osterby Post", "Forty birds were seen on the lake."));
        site.Import();
        using var reader = new Reader(site);

        Assert.Null((await reader.OpenAsync("/search?q=%22twelve+birds%22")).QuerySelector("#past"));
        Assert.Equal("1 past revision", (await reader.OpenAsync("/search?q=%22twelve+birds%22&revisions=yes")).Text("#past"));
        Assert.Equal("1 past revision", (await reader.OpenAsync("/search?q=%22twelve+birds%22+revisions:yes")).Text("#past"));
    }
}
