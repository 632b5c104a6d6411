namespace NewsArchive.Web.Tests.Pages;

/// <summary>A search goes along to the articles that it found, and back.</summary>
public sealed class ResultPlaceTests(ResultPlaceTests.Site many) : IClassFixture<ResultPlaceTests.Site>
{
    private const string Search = "/search?q=ferry&source=osterby-post&from=2001-05-01&sort=newest";

    [Fact]
    public async Task The_whole_search_is_returned_to_on_the_page_of_the_article()
    {
        using var reader = new Reader(many.Archive);
        var results = await reader.OpenAsync(Search + "&page=2");
        var article = await reader.OpenAsync(results.QuerySelectorAll(".results .item h2 a")[2].GetAttribute("href")!);

        Assert.Contains("Result 28 of 30", article.Text(".match-bar"), StringComparison.Ordinal);
        Assert.Equal(
            "/search?q=ferry&from=2001-05-01&source=osterby-post&sort=newest&page=2",
            article.QuerySelectorAll(".match-bar a").First(link => link.TextContent == "Back to results").GetAttribute("href"));
    }

    [Fact]
    public async Task Next_and_previous_go_through_all_results_over_the_borders_of_pages()
    {
        using var reader = new Reader(many.Archive);
        var results = await reader.OpenAsync(Search);
        var page = await reader.OpenAsync(results.QuerySelector(".results .item h2 a")!.GetAttribute("href")!);
        List<string> forth = [page.Text("h1")];
        Assert.Null(page.QuerySelector(".match-bar [rel=prev]"));
        while (page.QuerySelector(".match-bar [rel=next]") is { } next && forth.Count < 40)
        {
            page = await reader.OpenAsync(next.GetAttribute("href")!);
            forth.Add(page.Text("h1"));
        }

        List<string> back = [page.Text("h1")];
        while (page.QuerySelector(".match-bar [rel=prev]") is { } previous && back.Count < 40)
        {
            page = await reader.OpenAsync(previous.GetAttribute("href")!);
            back.Add(page.Text("h1"));
        }

        Assert.Equal(30, forth.Distinct().Count());
        Assert.Equal(30, forth.Count);
        Assert.Equal(forth, Enumerable.Reverse(back));
    }

    [Theory]
    [InlineData("?q=ferry&result=12")] // the article stands elsewhere
    [InlineData("?q=ferry")]
    [InlineData("?q=ferry&result=0")]
    [InlineData("?q=ferry&result=999999999999")]
    [InlineData("?q=ferry&result=x")]
    public async Task An_article_that_is_not_at_its_place_still_leads_back(string query)
    {
        using var reader = new Reader(many.Archive);
        var results = await reader.OpenAsync("/search?q=ferry&sort=newest&page=2");
        var path = results.QuerySelector(".results .item h2 a")!.GetAttribute("href")!.Split('?')[0];

        var article = await reader.OpenAsync(path + query);

        Assert.Equal("/search?q=ferry", article.QuerySelectorAll(".match-bar a").First(link => link.TextContent == "Back to results")
            .GetAttribute("href"));
        Assert.Null(article.QuerySelector(".match-bar [rel=next]"));
    }

    [Fact]
    public async Task A_search_without_words_goes_along_too_and_marks_nothing()
    {
        using var reader = new Reader(many.Archive);
        var results = await reader.OpenAsync("/search?source=osterby-post&sort=oldest");

        var article = await reader.OpenAsync(results.QuerySelectorAll(".results .item h2 a")[1].GetAttribute("href")!);

        Assert.Contains("Result 2 of 30", article.Text(".match-bar"), StringComparison.Ordinal);
        Assert.Null(article.QuerySelector("[data-matches]"));
        Assert.DoesNotContain('?', article.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("from=2001-05-01&to=2001-05-31", "from=2001-01-01&to=2001-12-31", "Back to 2001 from: May 2001 ×")]
    [InlineData("from=2001-05-04&to=2001-05-04", "from=2001-05-01&to=2001-05-31", "Back to May 2001 from: 4 May 2001 ×")]
    [InlineData("from=2001-01-01&to=2001-12-31", "", "Remove: 2001 ×")]
    [InlineData("from=2001-01-01&to=2003-12-31", "", "Remove: 2001–2003 ×")]
    [InlineData("from=2001-02-01&to=2001-06-30", "", "Remove: February – June 2001 ×")]
    [InlineData("from=2000-12-01&to=2001-06-30", "", "Remove: December 2000 – June 2001 ×")]
    [InlineData("from=2001-05-04&to=2001-06-04", "", "Remove: 4 May – 4 June 2001 ×")]
    [InlineData("from=2001-05-04", "", "Remove: from 4 May 2001 ×")]
    public async Task A_day_goes_back_to_its_month_and_a_month_to_its_year(string days, string wider, string chipText)
    {
        using var reader = new Reader(many.Archive);

        var page = await reader.OpenAsync($"/search?q=ferry&{days}");

        Assert.Equal(
            wider.Length == 0 ? "/search?q=ferry" : $"/search?q=ferry&{wider}", page.QuerySelector(".chips a")!.GetAttribute("href"));
        Assert.Equal(chipText, page.Text(".chips a"));
    }

    /// <summary>A site with thirty reports of one source.</summary>
    public sealed class Site : IAsyncDisposable
    {
        public Site() => Clippings.PutMany(Archive, 30);

        public ArchiveSite Archive { get; } = new();

        public ValueTask DisposeAsync() => Archive.DisposeAsync();
    }
}
