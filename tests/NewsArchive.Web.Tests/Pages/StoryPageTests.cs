using System.Net;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

public sealed class StoryPageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_story_shows_its_reports_in_order_of_time_and_how_to_compare_them()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/stories/{Math.Min(seeded.Dated, seeded.Undated)}");

        Assert.Equal("South Korea's leader: Pyongyang seeks second Trump-Kim summit", page.Text("h1"));
        Assert.Equal(2, page.QuerySelectorAll(".reports > li").Length);
        Assert.Single(page.QuerySelectorAll(".reports rect.inferred"));
        Assert.Contains("(inferred)", page.Text(".reports"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("a[href^='/compare?a=']"));
        Assert.Null(page.QuerySelector("form[action='/compare']"));
        Assert.Contains("Pompeo", page.Text(".reasons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_tells_what_each_report_added_who_is_named_and_who_is_quoted()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/stories/{Math.Min(seeded.Dated, seeded.Undated)}");

        Assert.Equal(2, page.QuerySelectorAll(".additions > li").Length);
        Assert.All(page.QuerySelectorAll(".additions > li"), report => Assert.NotEmpty(report.QuerySelectorAll("li")));
        Assert.Contains("Moon Jae-in", page.Text(".names"), StringComparison.Ordinal);
        Assert.Contains("quotes it", page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_links_a_story_by_one_address_that_answers_at_once()
    {
        using var reader = new Reader(seeded);
        var story = $"/stories/{Math.Min(seeded.Dated, seeded.Undated)}";
        var both = new[] { seeded.Dated, seeded.Undated }.Select(id => seeded.Archive.Articles.Find(id)!.Summary).ToList();

        foreach (var address in both.Select(article => article.Path)
            .Concat(["/", "/stories", "/sources/al-jazeera", "/sources/not-stated", "/dates/2018", "/names", "/search?q=summit"]))
        {
            var page = await reader.OpenAsync(address);
            Assert.All(page.QuerySelectorAll("a[href^='/stories/']").Select(link => link.GetAttribute("href")), href =>
                Assert.Equal(story, href));
        }

        Assert.Equal(3, (await reader.OpenAsync("/")).QuerySelectorAll($"a[href='{story}']").Length);
        await reader.OpenAsync(story);
    }

    [Fact]
    public async Task The_number_of_a_story_that_its_article_left_leads_to_the_article()
    {
        await using var site = new StrikeSite();
        using var reader = new Reader(site);
        var article = site.Archive.Articles.Find(site.Vote)!.Summary.Path;
        using var before = await reader.GetAsync($"/stories/{site.Vote}");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        Assert.Null(site.Archive.StoryCurator.Split(site.Vote, "Another vote.", "Ada"));

        using var after = await reader.GetAsync($"/stories/{site.Vote}");
        Assert.Equal((HttpStatusCode.Found, article), (after.StatusCode, after.Headers.Location!.OriginalString));
        await reader.OpenAsync("/stories/99999", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Any_article_of_a_story_leads_to_it_and_the_list_has_it_once()
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync($"/stories/{Math.Max(seeded.Dated, seeded.Undated)}");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode); // not for ever: grouping may change
        Assert.Equal($"/stories/{Math.Min(seeded.Dated, seeded.Undated)}", answer.Headers.Location!.OriginalString);
        Assert.Single((await reader.OpenAsync("/stories")).QuerySelectorAll(".sources li"));
        Assert.Equal("2 reports of this event", (await reader.OpenArticleAsync(seeded.Dated)).Text("#story + ul + p a"));
    }
}
