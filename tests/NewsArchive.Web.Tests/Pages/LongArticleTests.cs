using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>A text longer than a page is shown in parts, and every paragraph and sentence can be reached and linked to.</summary>
public sealed class LongArticleTests
{
    private const int Paragraphs = 40;
    private const string Headline = "Council reads the whole harbour report";

    [Theory]
    [InlineData("")]
    [InlineData("/revisions/1")]
    public async Task The_parts_hold_every_paragraph_once_and_lead_to_one_another(string page)
    {
        await using var site = new ArchiveSite().With("Site:MaxPageText", "500");
        var address = Address(site, page);
        using var reader = new Reader(site);

        List<string> ids = [];
        var parts = 0;
        for (var next = address; next is not null; parts++)
        {
            var shown = await reader.OpenAsync(next);
            ids.AddRange(shown.QuerySelectorAll(".body [id^=p]").Select(paragraph => paragraph.Id!));
            Assert.InRange(shown.Text(".body").Length, 1, 1000);
            Assert.Equal($"{parts + 1}", shown.Text(".text-pages [aria-current=page]"));
            next = shown.QuerySelector(".text-pages [rel=next]")?.GetAttribute("href");
        }

        Assert.InRange(parts, 5, Paragraphs);
        Assert.Equal(Enumerable.Range(1, Paragraphs).Select(number => $"p{number}"), ids);
    }

    [Fact]
    public async Task Links_to_sentences_lead_to_the_parts_that_have_them_however_long_parts_are()
    {
        await using var site = new ArchiveSite().With("Site:MaxPageText", "500");
        var revision = Address(site, "/revisions/1");
        using var reader = new Reader(site);

        var links = 0;
        for (var next = $"{revision}/sentences"; next is not null;)
        {
            var list = await reader.OpenAsync(next);
            var link = list.QuerySelectorAll(".sentence-list a")[^1].GetAttribute("href")!;
            var (page, id) = (link.Split('#')[0], link.Split('#')[1]);
            var shown = await reader.OpenAsync(page);
            Assert.Equal(list.QuerySelectorAll(".sentence-list bdi")[^1].TextContent, shown.GetElementById(id)?.TextContent);
            links++;
            next = list.QuerySelector(".text-pages [rel=next]")?.GetAttribute("href");
        }

        Assert.InRange(links, 5, Paragraphs);
        var paragraph = await reader.OpenAsync($"{revision}?at=p33");
        Assert.NotNull(paragraph.GetElementById("p33"));
        var first = paragraph.QuerySelector(".body [id^=p]")!.Id;
        Assert.Equal($"{revision}?at={first}", paragraph.QuerySelector(".report")!.GetAttribute("data-revision"));
        Assert.NotNull((await reader.OpenAsync($"{revision}?at=s99999")).GetElementById($"p{Paragraphs}"));
        Assert.NotNull((await reader.OpenAsync($"{revision}?at=nonsense")).GetElementById("p1"));
    }

    [Fact]
    public async Task What_a_search_found_stays_marked_in_every_part()
    {
        await using var site = new ArchiveSite().With("Site:MaxPageText", "500");
        var address = Address(site, "?q=ferry");
        using var reader = new Reader(site);

        var next = (await reader.OpenAsync(address)).QuerySelector(".text-pages [rel=next]")!.GetAttribute("href")!;

        Assert.Contains("q=ferry", next, StringComparison.Ordinal);
        Assert.NotEmpty((await reader.OpenAsync(next)).QuerySelectorAll(".body mark"));
    }

    [Fact]
    public async Task No_page_of_the_longest_article_is_longer_than_a_megabyte()
    {
        await using var site = new ArchiveSite().With("Import:MaxTextLength", "1000000");
        var id = Import(site, paragraphs: 9_000);
        using var client = site.Client();

        foreach (var path in new[] { "", "/revisions/1", "/revisions/1/sentences", "/date", "/original/parts", "/similar" })
        {
            var address = path.Length == 0 ? site.Archive.Articles.Find(id)!.Summary.Path : $"/articles/{id}{path}";
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, path);
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 1024 * 1024);
        }
    }

    [Fact]
    public async Task An_ordinary_article_is_not_parted()
    {
        await using var site = new ArchiveSite();
        using var reader = new Reader(site);

        Assert.Empty((await reader.OpenArticleAsync(Import(site, paragraphs: 3))).QuerySelectorAll(".text-pages"));
    }

    private static string Address(ArchiveSite site, string rest)
    {
        var id = Import(site, Paragraphs);
        return rest.StartsWith('/') ? $"/articles/{id}{rest}" : site.Archive.Articles.Find(id)!.Summary.Path + rest;
    }

    private static long Import(ArchiveSite site, int paragraphs)
    {
        var lines = Enumerable.Range(1, paragraphs).Select(number =>
            $"The ferry was named in line {number}. The clerk then read line {number} aloud to the council.");
        site.Put("long.txt", $"{Headline}\n\n3 May 2001\n\n{string.Join("\n\n", lines)}\n");
        site.Import();
        return site.Archive.Lists.Newest(1, 10).Articles.First(article => article.Headline == Headline).Id;
    }
}
