namespace NewsArchive.Web.Tests.Pages;

/// <summary>Zotero recognises an article's page as a newspaper's article.</summary>
public sealed class ZoteroTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Bridge & toll | The Aire Courier</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge & \"toll\"","author":[{"@type":"Person","name":"Ada Brook"},{"@type":"Person","name":"Jan van der Meer"},{"@type":"Organization","name":"Leeds News Agency"}],
        "datePublished":"2021-03-04","publisher":{"@type":"Organization","name":"The Aire Courier"},"articleSection":"Local","url":"https://courier.example/bridge"}</script></head>
        <body><article><h1>Bridge &amp; "toll"</h1><p>The council of Leeds voted on Wednesday to build a second bridge over the river Aire, the mayor said.</p>
        <p>Traders along the road said that they had not been asked, and that they had read it in the paper.</p></article></body></html>
        """;

    [Fact]
    public async Task It_takes_type_title_names_date_outlet_section_language_and_address()
    {
        await using var site = new ArchiveSite();
        var article = await OpenAsync(site, "bridge.html", Page);

        Assert.Equal("newspaperArticle", article.ItemType);
        Assert.Equal("Bridge & \"toll\"", article.Title);
        Assert.Equal([("Brook", "Ada"), ("van der Meer", "Jan"), ("Leeds News Agency", null)], article.Creators);
        Assert.Equal("The Aire Courier", article.PublicationTitle);
        Assert.Equal("Local", article.Section);
        Assert.Equal("2021-03-04", article.Date);
        Assert.Equal("en", article.Language);
        Assert.Matches("^http://[^/]+/articles/[0-9]+/bridge-toll$", article.Url);
    }

    [Fact]
    public async Task It_is_told_nothing_that_the_file_does_not_say()
    {
        await using var site = new ArchiveSite();
        var article = await OpenAsync(
            site, "lamp.txt",
            Clippings.Undated("Lamp of Osterby burns again", "The lamp of Osterby was lit again in the evening, the keeper said."));

        Assert.Equal("newspaperArticle", article.ItemType);
        Assert.Equal("Lamp of Osterby burns again", article.Title);
        Assert.Empty(article.Creators);
        Assert.Null(article.PublicationTitle);
        Assert.Null(article.Date);
    }

    private static async Task<ZoteroReader> OpenAsync(ArchiveSite site, string name, string content)
    {
        site.Put(name, content);
        site.Import();
        using var reader = new Reader(site);
        return new ZoteroReader(await reader.OpenArticleAsync(site.LastAdded.Id));
    }
}
