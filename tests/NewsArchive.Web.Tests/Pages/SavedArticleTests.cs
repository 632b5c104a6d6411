using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Articles as files to keep: nothing of a text becomes a mark in them, and nothing of it is lost.</summary>
public sealed class SavedArticleTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    private const string Hostile = """
        Prices: *all* _rise_ at once

        3 May 2001

        1. The council <b>met</b> & voted [again](http://example.org) on Thursday, the clerk `said` | shouted.

        - A stroke begins this line, and the number 5_000_000 is in it ~about~ twice.

        # This is no heading, the mayor of Osterby said on Thursday evening in the hall.

        SOURCE: Osterby Post
        """;

    private const string Kinds = """
        <!DOCTYPE html><html lang="en"><head><title>Council buys a lighthouse</title></head><body><article><h1>Council buys a lighthouse</h1>
        <p>The harbour council of Osterby bought a lighthouse on Thursday, and [nobody](javascript:alert(1)) had asked for one, the mayor said.</p>
        <figure><img src="x.jpg"><figcaption>The lighthouse at dusk.</figcaption></figure>
        <h2>A close vote</h2>
        <p>--- Five members were for it and four against it, and two had left the hall before the count, the clerk of the council said.</p>
        <blockquote><p>I have never seen the sea so dark, and I do not want to see it so again, said the keeper.</p></blockquote>
        <p>The council asked for two things before it would pay, the mayor said in the evening, and it got both of them:</p>
        <ul><li>a lamp that turns</li><li>a keeper # for it</li></ul>
        <pre>09:40  vote ```` &lt;b&gt;
        09:55  adjourned</pre>
        <p>The boat is to be built at the yard of Osterby, which has not built one since the war, its owner said in the evening.</p></article></body></html>
        """;

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public async Task It_holds_the_text_the_citation_and_what_values_rest_on(string format)
    {
        using var reader = new Reader(seeded);
        var id = seeded.Archive.Lists.Newest(1, 10).Articles.First(article => article.HeadlineBasis == Formats.Contract.Basis.Stated).Id;
        var article = seeded.Archive.Articles.Find(id)!;

        using var answer = await reader.GetAsync($"/articles/{id}/save/{format}");
        var saved = Plain(format, await answer.Content.ReadAsStringAsync());

        Assert.Equal($"article-{id}.{format}", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains(article.Parsed.Headline!.Value, saved, StringComparison.Ordinal);
        Assert.All(
            article.Parsed.Blocks.Where(block => block.IsText), block => Assert.Contains(block.Text, saved, StringComparison.Ordinal));
        Assert.DoesNotContain(
            article.Parsed.Blocks.Where(block => block.Kind == Formats.Contract.BlockKind.Promotion),
            promotion => saved.Contains(promotion.Text, StringComparison.Ordinal));
        Assert.Contains("2018-09-20~", saved, StringComparison.Ordinal);
        Assert.Contains("inferred", saved, StringComparison.Ordinal);
        Assert.Contains(article.Sha256, saved, StringComparison.Ordinal);
        Assert.Contains("/articles/" + id, saved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public async Task A_texts_own_signs_stay_signs(string format)
    {
        await using var site = new ArchiveSite();
        site.Put("hostile.txt", Hostile);
        site.Import();
        using var reader = new Reader(site);
        var article = site.Archive.Articles.Find(
            site.Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("shouted") }).Hits[0].Article.Id)!;

        using var answer = await reader.GetAsync($"/articles/{article.Summary.Id}/save/{format}");
        var saved = Plain(format, await answer.Content.ReadAsStringAsync());

        Assert.Contains(article.Values.Headline!.Value, saved, StringComparison.Ordinal);
        Assert.NotEmpty(article.Parsed.Blocks);
        Assert.All(article.Parsed.Blocks, block => Assert.Contains(block.Text, saved, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public async Task Every_kind_of_block_is_what_it_was(string format)
    {
        await using var site = new ArchiveSite();
        site.Put("kinds.html", Kinds);
        site.Import();
        using var reader = new Reader(site);
        var article = site.Archive.Articles.Find(
            site.Archive.Search.Find(new() { Tree = new Core.Searching.Language.WordNode("lighthouse") }).Hits[0].Article.Id)!;

        using var answer = await reader.GetAsync($"/articles/{article.Summary.Id}/save/{format}");
        var page = Parsed(format, await answer.Content.ReadAsStringAsync());

        Assert.Equal(["Council buys a lighthouse", "A close vote"], page.Texts("h1, h2"));
        Assert.Equal(["a lamp that turns", "a keeper # for it"], page.Texts("ul > li"));
        Assert.Single(page.QuerySelectorAll("ul"));
        Assert.Equal(
            ["I have never seen the sea so dark, and I do not want to see it so again, said the keeper."], page.Texts("blockquote"));
        Assert.Contains(
            "09:40  vote ```` <b>\n09:55  adjourned", page.QuerySelectorAll("pre").Select(lines => lines.TextContent.TrimEnd()));
        Assert.Contains("The lighthouse at dusk.", page.Text(format == "html" ? "figure figcaption" : "p > em"), StringComparison.Ordinal);
        Assert.Contains(
            $"/articles/{article.Summary.Id}/revisions/1",
            page.QuerySelectorAll("a").Select(link => new Uri(link.GetAttribute("href")!).AbsolutePath));
        Assert.Empty(page.QuerySelectorAll("b, script, img, a[href^=javascript]"));
    }

    [Theory]
    [InlineData("/articles/1/save/exe")]
    [InlineData("/articles/99999/save/html")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_saved_page_fetches_nothing()
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync("/articles/1/save/html");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src]"));
        Assert.NotNull(page.QuerySelector("style"));
    }

    private static string Plain(string format, string file) => Parsed(format, file).Body!.TextContent;

    private static IDocument Parsed(string format, string file) =>
        new HtmlParser()
            .ParseDocument(format == "html" ? file : Markdown.ToHtml(file, new MarkdownPipelineBuilder().UsePipeTables().Build()));
}
