namespace NewsArchive.Web.Tests.Pages;

/// <summary>The lists and the calendar of a period.</summary>
public sealed class PeriodOrderTests : IDisposable
{
    private readonly ArchiveSite site = new();

    public PeriodOrderTests() => Clippings.PutMany(site, 60);

    [Theory]
    [InlineData("/dates/2001")]
    [InlineData("/dates/2001/05")]
    public async Task A_list_is_ordered_oldest_or_newest_first_on_all_its_pages(string path)
    {
        using var reader = new Reader(site);

        var oldest = await reader.OpenAsync($"{path}?sort=oldest");
        var newest = await reader.OpenAsync($"{path}?sort=newest");

        Assert.Equal("1 May 2001", oldest.Text("article.item time"));
        Assert.Equal("31 May 2001", newest.Text("article.item time"));
        Assert.Equal("Newest first", newest.Text("[aria-label=Order] a[aria-current]"));
        Assert.Equal("Oldest first", (await reader.OpenAsync(path)).Text("[aria-label=Order] a[aria-current]"));
        Assert.Equal("Oldest first", (await reader.OpenAsync($"{path}?sort=longest")).Text("[aria-label=Order] a[aria-current]"));
        Assert.Equal($"{path}?sort=newest&page=2", newest.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
        var last = await reader.OpenAsync($"{path}?sort=newest&page=3");
        Assert.Equal(oldest.Text("article.item h2"), last.Texts("article.item h2")[^1]);
    }

    [Fact]
    public async Task The_articles_of_a_day_are_turned_round_too_and_one_alone_has_no_order()
    {
        using var reader = new Reader(site);

        var oldest = await reader.OpenAsync("/dates/2001/05/03");
        var newest = await reader.OpenAsync("/dates/2001/05/03?sort=newest");

        Assert.Equal(oldest.Texts("article.item h2").Reverse(), newest.Texts("article.item h2"));
        Assert.Equal(2, newest.QuerySelectorAll("article.item").Length);
        Assert.Null((await reader.OpenAsync("/dates/2001/05/30")).QuerySelector("[aria-label=Order]"));
    }

    [Fact]
    public async Task The_days_of_a_calendar_are_shaded_by_their_articles_and_say_how_many()
    {
        for (var i = 0; i < 8; i++)
        {
            site.Put(
                $"more-{i}.txt", Clippings.Report($"Market day {i}", "9 May 2001", "Osterby Post", $"Stall {i} sold herring, it said."));
        }

        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/dates/2001/05");

        Assert.Equal("shade-5", Shade("/dates/2001/05/09")); // 10 articles
        Assert.Equal("shade-1", Shade("/dates/2001/05/03")); // 2
        Assert.Equal("shade-1", Shade("/dates/2001/05/30")); // 1
        Assert.Equal("9 May, 10 articles", page.Text(".calendar a[href='/dates/2001/05/09']"));
        Assert.Equal("30 May, 1 article", page.Text(".calendar a[href='/dates/2001/05/30']"));
        Assert.All(page.QuerySelectorAll(".calendar td:not(:has(a))"), cell => Assert.False(cell.HasAttribute("class")));

        string? Shade(string day) => page.QuerySelector($".calendar td:has(a[href='{day}'])")!.ClassName;
    }

    public void Dispose() => site.Dispose();
}
