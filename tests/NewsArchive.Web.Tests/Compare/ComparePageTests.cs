using System.Net;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Compare;

public sealed class ComparePageTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Two_reports_stand_side_by_side_with_the_status_of_every_sentence()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}&b={site.Undated}");

        Assert.Equal(2, page.QuerySelectorAll(".text").Length);
        Assert.All(page.QuerySelectorAll(".sentence"), sentence =>
            Assert.Contains(sentence.GetAttribute("data-status"), (string[])["same", "partly", "perhaps", "unsure", "only", "aside"]));
        Assert.Equal(["Both say", "Only A", "Only B"], page.Texts(".lanes h3").Select(heading => heading[..heading.LastIndexOf(' ')]));
        Assert.Contains("not in the other report", page.Text(".summary"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("[id]").GroupBy(element => element.Id), group => group.Count() > 1);
    }

    [Fact]
    public async Task A_sentence_names_its_partners_and_why_without_scripts()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}&b={site.Undated}");
        var sentence = page.QuerySelector("#a0")!;

        Assert.NotNull(page.QuerySelector(sentence.QuerySelector(".status")!.GetAttribute("href")!));
        Assert.All(sentence.GetAttribute("data-partners")!.Split(' '), partner => Assert.NotNull(page.QuerySelector($"#{partner}")));
        Assert.Contains("rare words in both", sentence.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_here_is_said_of_what_no_sentence_comes_near_to_and_uncertain_matches_are_told_apart_in_words()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}&b={site.Undated}");

        Assert.All(page.QuerySelectorAll("[data-status='only'] > .status"), mark =>
            Assert.Contains("only here", mark.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[data-status='unsure'] > .status"), mark =>
            Assert.Contains("no certain partner", mark.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".unsure li"));
        Assert.All(page.QuerySelectorAll(".degree[data-sure='no']"), degree =>
            Assert.Contains("perhaps", degree.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".degree[data-sure='yes']"), degree =>
            Assert.DoesNotContain("perhaps", degree.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Three_are_a_matrix_of_claims()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?id={site.Dated}&id={site.Undated}&id={site.Dated}.1");

        Assert.Equal(3, page.QuerySelectorAll(".matrix th").Length);
        Assert.Contains("not in this report", page.Texts(".matrix td"));
    }

    [Fact]
    public async Task Two_revisions_of_one_article_begin_with_what_changed()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}.1&b={site.Dated}");

        Assert.Equal("Two revisions", page.Text("h1"));
        Assert.Contains("not changed", page.Text(".changes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_article_asks_for_another_and_an_article_links_there()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}");
        var article = await reader.OpenArticleAsync(site.Dated);

        Assert.NotNull(page.QuerySelector($".choices a[href='/compare?a={site.Dated}&b={site.Undated}']"));
        Assert.NotNull(article.QuerySelector($"a[href='/compare?a={site.Dated}']"));
    }

    [Fact]
    public async Task With_no_article_the_first_is_searched_for_and_nothing_else_is_asked()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/compare");
        var found = await reader.OpenAsync("/compare?find=summit");

        Assert.Equal(["find"], page.QuerySelectorAll("main input").Select(field => field.GetAttribute("name")));
        Assert.Empty(page.QuerySelectorAll("main li"));
        Assert.NotNull(found.QuerySelector($".choices a[href='/compare?a={site.Dated}']"));
        Assert.Equal("summit", found.QuerySelector("#find")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_beside_an_article_offers_comparisons_with_what_it_finds()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}&find=summit");

        Assert.Equal(["2 articles"], page.Texts(".compare > section > h2"));
        Assert.Equal($"{site.Dated}", page.QuerySelector("form[action='/compare'] input[name=a]")!.GetAttribute("value"));
        Assert.Equal(
            [$"/compare?a={site.Dated}&b={site.Undated}"], page.QuerySelectorAll(".choices a").Select(a => a.GetAttribute("href")));
        Assert.Contains("already chosen", page.Text(".choices li:not(:has(a))"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("???")]
    public async Task A_search_that_finds_nothing_says_so_above_the_suggestions(string words)
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Dated}&find={Uri.EscapeDataString(words)}");

        Assert.Equal(["Nothing found", "Reports of the same story"], page.Texts(".compare > section > h2"));
        Assert.Equal($"Nothing was found for “{words}”.", page.Text("main .note"));
    }

    [Theory]
    [InlineData("/compare?a={0}&b={0}")]
    [InlineData("/compare?id={0}&id=+{0}")]
    public async Task Two_numbers_of_one_article_are_said_to_be_the_same(string address)
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync(string.Format(address, site.Dated));

        Assert.Contains("The numbers given are the same article", page.Text("main .note"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".choices a[href='/compare?a={site.Dated}&b={site.Undated}']"));
        Assert.Null((await reader.OpenAsync($"/compare?a={site.Dated}")).QuerySelector("main .note"));
    }

    [Theory]
    [InlineData("/compare?a=1&b=999999", HttpStatusCode.NotFound)]
    [InlineData("/compare?a=%3Cscript%3E&b=1.99", HttpStatusCode.NotFound)]
    [InlineData("/compare", HttpStatusCode.OK)]
    public async Task Whatever_the_address_holds_the_page_answers(string address, HttpStatusCode status)
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync(address, status);

        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
