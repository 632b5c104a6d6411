using System.Net;
using AngleSharp.Dom;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Web.Tests.Pages;

public sealed class OriginalPartsTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry sails | The Osterby Post</title><meta property="og:site_name" content="The Osterby Post"></head>
        <body><nav>News Sport Weather</nav><article><h1>Ferry sails</h1><time datetime="2001-05-03">3 May 2001</time>
        <p>The ferry left the harbour of Osterby at dawn, the master said, and nobody who was on board had slept.</p>
        <p>It will come back in the evening if the wind allows, which in May it mostly does, the clerk said.</p>
        <script>alert("never")</script></article><footer>All rights reserved</footer></body></html>
        """;

    [Fact]
    public async Task Every_byte_of_the_seeds_is_shown_once_with_what_became_of_it()
    {
        using var reader = new Reader(seeded);
        foreach (var id in new[] { seeded.Dated, seeded.Undated })
        {
            var page = await reader.OpenAsync($"/articles/{id}/original/parts");

            var bytes = seeded.Archive.Articles.Original(id)!.Value.Bytes;
            Assert.Equal(TextDecoding.Decode(bytes).Source.Text, page.QuerySelector(".original")!.TextContent);
            Assert.All(
                page.QuerySelectorAll(".original .part"),
                part => Assert.True(string.IsNullOrWhiteSpace(part.TextContent) || part.GetAttribute("data-label") is { Length: > 0 }));
            Assert.Empty(page.QuerySelectorAll("[data-group=unused]"));
            Assert.Contains("Paragraph", page.QuerySelectorAll(".original .part").Select(part => part.GetAttribute("data-label")));
        }
    }

    [Fact]
    public async Task A_list_leads_to_every_part()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/articles/{seeded.Dated}/original/parts");

        var links = page.QuerySelectorAll(".jump a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(page.QuerySelectorAll(".original .part[data-label]:not([data-label=''])").Select(part => part.Id), links);
    }

    [Fact]
    public async Task The_texts_of_a_page_say_what_became_of_them_and_nothing_of_it_is_active()
    {
        var page = await OpenAsync("page.html", Page);

        Assert.Equal("Left out", Fate(page, "News Sport Weather"));
        Assert.Equal("Headline", Fate(page, "Ferry sails"));
        Assert.Equal("Date", Fate(page, "2001-05-03"));
        Assert.Equal("Source", Fate(page, "The Osterby Post"));
        Assert.Equal(
            "Paragraph",
            Fate(page, "The ferry left the harbour of Osterby at dawn, the master said, and nobody who was on board had slept."));
        Assert.Equal("Left out", Fate(page, "alert(\"never\")"));
        Assert.DoesNotContain(page.QuerySelectorAll("main script, main iframe, main img"), element => element is not null);
    }

    [Fact]
    public async Task The_values_of_json_say_what_became_of_them()
    {
        var page = await OpenAsync("a.json", """{"headline": "Ferry sails", "text": "It sailed.\n\nIt came back.", "mood": "good"}""");

        Assert.Equal("Headline", Fate(page, "Ferry sails"));
        Assert.Equal("Paragraph", Fate(page, "It came back."));
        Assert.Equal("Left out", Fate(page, "good"));
        Assert.Equal(["/headline", "/text", "/text", "/mood"], page.Texts(".values code"));
    }

    [Fact]
    public async Task What_cannot_be_seen_is_marked()
    {
        var page = await OpenAsync(
            "a.txt",
            Clippings.Report(
                "Ferry leaves Osterby", "3 May 2001", "Osterby Post", "The ferry \u202Esailed\u0007 at dawn, the master said."));

        Assert.Equal(["U+202E", "U+0007"], page.Texts(".unseen"));
        Assert.DoesNotContain('\u202E', page.DocumentElement.TextContent);
    }

    [Fact]
    public async Task A_long_original_is_paged_through()
    {
        var text = Clippings.Report(
            "Ferry leaves Osterby", "3 May 2001", "Osterby Post", string.Concat(Enumerable.Repeat("The ferry sailed and sailed. ", 6000)));
        await using var site = new ArchiveSite();
        site.Put("long.txt", text);
        site.Import();
        using var reader = new Reader(site);
        var id = site.LastAdded.Id;
        var whole = "";
        for (var number = 1; ; number++)
        {
            var page = await reader.OpenAsync($"/articles/{id}/original/parts?page={number}");
            whole += page.QuerySelector(".original")!.TextContent;
            Assert.True(page.QuerySelector(".original")!.TextContent.Length <= 60_000);
            if (page.QuerySelector("a[rel=next]") is null)
                break;
        }

        Assert.Equal(text, whole);
    }

    [Fact]
    public async Task An_older_revision_shows_its_own_original()
    {
        await using var site = new ArchiveSite();
        site.Put("a.txt", Clippings.Report("Ferry leaves Osterby", "3 May 2001", "Osterby Post", "The first version, the master said."));
        site.Import();
        site.Put("a.txt", Clippings.Report("Ferry leaves Osterby", "3 May 2001", "Osterby Post", "The second version, the master said."));
        site.Import();
        using var reader = new Reader(site);
        var id = site.LastAdded.Id;

        var old = await reader.OpenAsync($"/articles/{id}/revisions/1/original/parts");
        var current = await reader.OpenAsync($"/articles/{id}/original/parts");

        Assert.Contains("first version", old.Text(".original"), StringComparison.Ordinal);
        Assert.Contains("second version", current.Text(".original"), StringComparison.Ordinal);
        await reader.OpenAsync($"/articles/{id}/revisions/9/original/parts", HttpStatusCode.NotFound);
        await reader.OpenAsync("/articles/999/original/parts", HttpStatusCode.NotFound);
    }

    private static string Fate(IDocument page, string text)
    {
        var item = page.QuerySelectorAll(".values li").LastOrDefault(item => item.Text(".letters") == text);
        Assert.True(item is not null, $"no {text} among: {string.Join(" | ", page.Texts(".values .letters"))}");
        return item.Text(".fate");
    }

    private static async Task<IDocument> OpenAsync(string name, string content)
    {
        await using var site = new ArchiveSite();
        site.Put(name, content);
        site.Import();
        using var reader = new Reader(site);
        return await reader.OpenAsync(
            $"/articles/{site.LastAdded.Id}/original/parts");
    }
}
