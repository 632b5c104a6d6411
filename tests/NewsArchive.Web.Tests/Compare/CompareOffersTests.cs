using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Compare;

/// <summary>What is offered to be compared with an article.</summary>
public sealed class CompareOffersTests
{
    [Fact]
    public async Task Reports_of_the_story_come_first_then_similar_articles_then_those_of_the_same_days_each_once()
    {
        await using var site = new StrikeSite();
        site.Put(
            "others.jsonl",
            """
            {"id":"near","date":"2021-03-04","source":"Perth Leaf","title":"Quokkas moult","text":"Marsupials shed fur."}
            {"id":"far","date":"1955-05-01","source":"Perth Leaf","title":"Pangolins doze","text":"Scales gleamed."}
            {"id":"vague","date":"2021","source":"Perth Leaf","title":"Wombats dig","text":"Burrows collapsed."}
            """);
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Vote}");

        Assert.Equal(["Reports of the same story", "Similar articles", "Articles of the same days"], page.Texts(".compare > section > h2"));
        var offered = page.QuerySelectorAll(".compare .choices a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal($"/compare?a={site.Vote}&b={site.VoteElsewhere}", offered[0]);
        Assert.Equal(offered.Distinct(), offered);
        Assert.DoesNotContain($"/compare?a={site.Vote}&b={site.Vote}", offered);
        Assert.Equal(["Quokkas moult Perth Leaf, 4 March 2021"], page.Texts("#offered-2 ~ ul li"));
        Assert.Equal("Two reports", (await reader.OpenAsync(offered[^1])).Text("h1"));
    }

    [Fact]
    public async Task A_revision_stays_the_one_that_is_compared()
    {
        await using var site = new StrikeSite();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync($"/compare?a={site.Vote}.1");

        Assert.NotNull(page.QuerySelector($".choices a[href='/compare?a={site.Vote}.1&b={site.VoteElsewhere}']"));
        Assert.Equal($"{site.Vote}.1", page.QuerySelector("main form input[name=a]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_long_list_of_finds_has_pages_that_keep_the_article_and_the_words()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 30);
        using var reader = new Reader(site);
        var given = site.LastAdded.Id;

        var page = await reader.OpenAsync($"/compare?a={given}&find=harbour");

        Assert.Equal(25, page.QuerySelectorAll(".choices li").Length);
        Assert.Equal($"/compare?a={given}&find=harbour&page=2", page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(5, (await reader.OpenAsync($"/compare?a={given}&find=harbour&page=9")).QuerySelectorAll(".choices li").Length);
    }
}
