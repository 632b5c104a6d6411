using System.Net;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

public sealed class NamePageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_name_has_a_page_with_its_articles_who_it_stands_with_and_what_it_says()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync(Named("Moon Jae-in").Path);

        Assert.Equal("Moon Jae-in", page.Text("h1"));
        Assert.Equal(2, page.QuerySelectorAll(".articles > li").Length);
        Assert.Contains("Kim Jong Un", page.Text("#beside + ul"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".quoted blockquote"));
        Assert.Null(page.QuerySelector("a[href^='/admin/names']"));
    }

    [Fact]
    public async Task A_name_of_several_months_is_shown_over_time()
    {
        await using var site = new ArchiveSite();
        site.Put("a.jsonl", string.Concat(Enumerable.Range(1, 4).Select(month =>
            $$"""{"id": "{{month}}", "date": "2021-0{{month}}-05", "title": "Meeting {{month}}", "text": "Anna Lindqvarn spoke for the {{month}}th time."}""" + "\n")));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync(site.Archive.Names.All(NameQuestion.All).First(one => one.Name == "Anna Lindqvarn").Path);

        Assert.NotEmpty(page.QuerySelectorAll(".histogram"));
    }

    [Fact]
    public async Task The_bars_lead_to_the_articles_that_they_count_however_they_write_the_name()
    {
        await using var site = new ArchiveSite();
        site.Put("a.jsonl", """
            {"id":"1","date":"2020-02-05","title":"Vote","text":"Anna Lindqvarn spoke first. Mrs Lindqvarn won the vote."}
            {"id":"2","date":"2021-01-05","title":"Meeting","text":"Mayor Anna K. Lindqvarn spoke again in the hall."}
            {"id":"3","date":"2021-03-05","title":"Budget","text":"Anna Lindqvarn spoke of the ferry and its budget."}
            {"id":"4","date":"2021-03-06","title":"Ferry","text":"The ferry is late again, said the master of the boat."}
            """);
        site.Import();
        using var reader = new Reader(site);
        var name = site.Archive.Names.All(NameQuestion.All).First(one => one.Name.EndsWith("Lindqvarn", StringComparison.Ordinal));

        var page = await reader.OpenAsync(name.Path);
        foreach (var bar in page.QuerySelectorAll(".histogram a").Where(bar => !bar.GetAttribute("aria-label")!.Contains("no article")))
        {
            var count = bar.GetAttribute("aria-label")!.Split(": ")[^1];
            Assert.Equal(count, (await reader.OpenAsync(bar.GetAttribute("href")!)).Text("#found"));
        }

        var all = await reader.OpenAsync($"/search?name={name.Id}");
        var ferry = await reader.OpenAsync($"/search?q=ferry&name={name.Id}");
        var unknown = await reader.OpenAsync("/search?q=ferry&name=999999");

        Assert.Equal($"{name.Articles} articles", all.Text("#found"));
        Assert.Contains($"name: {name.Name}", all.Text(".chips"), StringComparison.Ordinal);
        Assert.Equal("1 article", ferry.Text("#found"));
        Assert.Equal("/search?q=ferry", ferry.QuerySelector(".chips a")!.GetAttribute("href"));
        Assert.Contains("no name with that number", unknown.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_narrowed_by_kind_and_beginning_and_take_any_address()
    {
        using var reader = new Reader(seeded);

        Assert.Contains(
            "Kim Jong Un", (await reader.OpenAsync("/names?kind=person&begins=KIM")).Text(".sources"), StringComparison.Ordinal);
        Assert.Contains("Moon Jae-in", (await reader.OpenAsync("/names?begins=moon")).Text(".sources"), StringComparison.Ordinal);
        Assert.Empty((await reader.OpenAsync("/names?kind=place&begins=moon&page=9")).QuerySelectorAll(".sources li"));
        Assert.NotEmpty((await reader.OpenAsync("/names?kind=nonsense&page=x&begins=%00%ff'")).Text("h1"));
        await reader.OpenAsync("/names/999999", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_article_leads_to_the_names_it_gives()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenArticleAsync(seeded.Dated);

        Assert.Contains(Named("Moon Jae-in").Path, page.QuerySelectorAll("#names ~ ul a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Kim_is_one_name_however_the_reports_write_it_and_the_story_leads_to_it()
    {
        using var reader = new Reader(seeded);

        Assert.Single(seeded.Archive.Names.All(NameQuestion.All), name => name.Name.StartsWith("Kim Jong", StringComparison.Ordinal));
        var story = await reader.OpenAsync(
            $"/stories/{seeded.Archive.Stories.Of(seeded.Archive.Names.Articles(Named("Moon Jae-in"), 1, 1).Articles[0].Id)!.Id}");
        Assert.Contains(Named("Kim Jong Un").Path, story.QuerySelectorAll(".names a").Select(link => link.GetAttribute("href")));
        Assert.Contains("in all 2", story.Text(".names"), StringComparison.Ordinal);
    }

    private NameSummary Named(string name) => seeded.Archive.Names.All(NameQuestion.All).First(one => one.Name == name);
}
