using System.Net;
using AngleSharp.Dom;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Every sentence of an article has an address that never changes.</summary>
public sealed class SentencePageTests
{
    private const string Report = """
        Harbour council buys a lighthouse

        The vote was close, and two members left.

        3 May 2001

        The council bought a lighthouse on Thursday. It paid forty crowns for it, the clerk said. "We needed one," said Mayor Dr. Lind.

        - a lamp that turns. It must be seen from the island
        - a keeper <b>or two</b>

        The boat is built in Osterby. Nobody minds.

        SOURCE: Osterby Post
        """;

    [Fact]
    public async Task A_sentence_has_the_same_number_on_the_article_the_revision_the_comparison_and_the_list()
    {
        await using var site = new ArchiveSite();
        var id = Import(site, Report);
        using var reader = new Reader(site);

        var article = Sentences(await reader.OpenArticleAsync(id));
        var revision = await reader.OpenAsync($"/articles/{id}/revisions/1");
        var compared = await reader.OpenAsync(
            $"/compare?a={id}&b={site.Archive.Lists.Newest(1, 10).Articles.First(other => other.Id != id).Id}");
        var list = await reader.OpenAsync($"/articles/{id}/revisions/1/sentences");

        Assert.Contains("It paid forty crowns for it, the clerk said.", article.Values);
        Assert.Contains("\"We needed one,\" said Mayor Dr. Lind.", article.Values);
        Assert.Equal(article, Sentences(revision));
        Assert.All(article, sentence => Assert.Contains(sentence.Value, compared.Text("#a" + sentence.Key[1..]), StringComparison.Ordinal));
        Assert.Equal(
            article.Select(sentence => $"/articles/{id}/revisions/1#{sentence.Key}"),
            list.QuerySelectorAll(".sentence-list a").Select(link => link.GetAttribute("href")));
        Assert.Equal(article.Values, list.Texts(".sentence-list [dir]"));
        Assert.Equal($"/articles/{id}/revisions/1", revision.QuerySelector(".report")?.GetAttribute("data-revision"));
    }

    [Theory]
    [InlineData("\"clerk said we needed\"", 2)] // over the end of a sentence
    [InlineData("council", 2)]
    [InlineData("\"Dr. Lind\"", 1)] // up to the end of the last sentence
    public async Task What_a_search_found_is_marked_within_sentences(string query, int marks)
    {
        await using var site = new ArchiveSite();
        var id = Import(site, Report);
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"{site.Archive.Articles.Find(id)!.Summary.Path}?q={Uri.EscapeDataString(query)}");
        var plain = await reader.OpenArticleAsync(id);

        Assert.Equal(Sentences(plain), Sentences(page));
        Assert.Equal(plain.Text(".body"), page.Text(".body"));
        Assert.Equal(marks, page.QuerySelectorAll(".report mark").Length);
        Assert.Equal(query.Contains("clerk", StringComparison.Ordinal) ? 1 : 0, page.QuerySelectorAll(".report mark[data-on]").Length);
        Assert.Empty(page.QuerySelectorAll("mark span, .body b"));
    }

    [Fact]
    public async Task A_later_revision_leaves_the_sentences_of_the_first_where_they_were()
    {
        await using var site = new ArchiveSite();
        var id = Import(site, Report);
        using var reader = new Reader(site);
        var before = Sentences(await reader.OpenAsync($"/articles/{id}/revisions/1"));
        site.Put("a.txt", Report.Replace("The council bought", "It was late. The council bought", StringComparison.Ordinal));
        site.Import();

        var page = await reader.OpenArticleAsync(id);

        Assert.Equal(before, Sentences(await reader.OpenAsync($"/articles/{id}/revisions/1")));
        Assert.Equal($"/articles/{id}/revisions/2", page.QuerySelector(".report")?.GetAttribute("data-revision"));
        Assert.NotEqual(before, Sentences(page));
        await reader.OpenAsync($"/articles/{id}/revisions/3/sentences", HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Sentences(IDocument page) =>
        page.QuerySelectorAll(".standfirst span[id^=s], .body span[id^=s]")
            .ToDictionary(sentence => sentence.Id!, sentence => sentence.TextContent.Trim());

    private static long Import(ArchiveSite site, string report)
    {
        site.Put("a.txt", report);
        site.Import();
        return site.LastAdded.Id;
    }
}
