using System.Net;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

public sealed class RunningStoryPageTests(StrikeSite site) : IClassFixture<StrikeSite>
{
    [Fact]
    public async Task A_running_story_shows_its_events_on_a_line_and_in_order_of_time()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/running-stories/{site.Vote}");

        Assert.Contains("3 events in date order, covered by 4 reports", page.Text(".summary"), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".timeline-picture circle").Length);
        Assert.Equal("3 events, 3–19 March 2021, listed below", page.QuerySelector(".timeline-picture svg")!.GetAttribute("aria-label"));
        Assert.Equal(
            ["3 March 2021", "11 March 2021, 8 days later", "19 March 2021, 8 days later"],
            page.QuerySelectorAll(".chain > li > .kicker").Select(told => told.TextContent));
        var links = page.QuerySelectorAll(".chain h2 a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal($"/stories/{site.Vote}", links[0]);
        Assert.StartsWith($"/articles/{site.Talks}/", links[1], StringComparison.Ordinal);
        Assert.Equal("2 reports of this event|1 report: Tornby Post|1 report: Tornby Post",
            string.Join('|', page.QuerySelectorAll(".chain .facts").Select(facts => facts.TextContent.Trim())));
        Assert.Contains("Reports of all 3 events name Tornby Ferry Company", page.Text(".reasons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_of_its_articles_leads_to_it_and_the_lists_lead_there()
    {
        using var reader = new Reader(site);

        using var answer = await reader.GetAsync($"/running-stories/{site.End}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/running-stories/{site.Vote}", answer.Headers.Location!.ToString());
        using var left = await reader.GetAsync($"/running-stories/{site.Flour}");
        Assert.Equal((HttpStatusCode.Found, site.Archive.Stories.Of(site.Flour)!.Path),
            (left.StatusCode, left.Headers.Location!.OriginalString));
        await reader.OpenAsync("/running-stories/99999", HttpStatusCode.NotFound);
        var list = await reader.OpenAsync("/running-stories");
        Assert.Equal($"/running-stories/{site.Vote}", Assert.Single(list.QuerySelectorAll(".sources a")).GetAttribute("href"));
        Assert.Equal("3 events, 4 reports, 3–19 March 2021", list.Text(".sources .quiet"));
        Assert.Equal("1 running story", (await reader.OpenAsync("/stories")).Text("a[href='/running-stories']"));
    }

    [Fact]
    public async Task A_story_and_an_article_say_what_was_before_and_after()
    {
        using var reader = new Reader(site);

        var story = await reader.OpenAsync($"/stories/{site.Vote}");
        Assert.Contains("Event 1 of 3 in a running story", story.Text("section[aria-labelledby=running] p"), StringComparison.Ordinal);
        Assert.Equal(["After"], story.QuerySelectorAll(".before-after dt").Select(word => word.TextContent));
        var article = await reader.OpenArticleAsync(site.Talks);
        Assert.Equal(["Before", "After"], article.QuerySelectorAll(".before-after dt").Select(word => word.TextContent));
        var links = article.QuerySelectorAll(".before-after a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal($"/stories/{site.Vote}", links[0]);
        Assert.StartsWith($"/articles/{site.End}/", links[1], StringComparison.Ordinal);
        Assert.Empty((await reader.OpenArticleAsync(site.Flour)).QuerySelectorAll(".before-after"));
    }

    [Fact]
    public async Task A_story_says_how_sure_it_is_and_sets_apart_what_may_tell_the_event()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/stories/{site.Vote}");

        Assert.All(page.QuerySelectorAll(".certainty"), said => Assert.Equal("over 99% likely to be about this event", said.TextContent));
        Assert.StartsWith("Taken together, these reports are over 99% likely to be about one event.", page.Text(".all-told"),
            StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".reports > li").Length);
        Assert.Equal(2, page.QuerySelectorAll("#may .may > li").Length);
        Assert.All(page.Texts("#may .may > li"), may => Assert.Matches(@"Tornby Post, 1[19] March 2021; \d\d% likely\. Compare", may));
        Assert.Contains($"/compare?a={site.VoteElsewhere}&b={site.Talks}", page.QuerySelectorAll("#may a")
            .Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("main form[method=post], main button[name=same]")); // readers do not decide
    }

    [Fact]
    public async Task An_article_in_no_story_says_which_reports_may_tell_its_event()
    {
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(site.End);

        Assert.Equal("Possibly the same event", page.Text("#may"));
        Assert.Equal($"/stories/{site.Vote}", page.QuerySelectorAll(".may a").Single(link => link.TextContent == "2 reports of a story")
            .GetAttribute("href"));
        Assert.Empty((await reader.OpenArticleAsync(site.Vote)).QuerySelectorAll("#may"));
    }
}
