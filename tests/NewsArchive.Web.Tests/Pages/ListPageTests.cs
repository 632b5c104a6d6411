using System.Net;

namespace NewsArchive.Web.Tests.Pages;

public sealed class ListPageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Sources_are_listed_with_what_there_is_of_them()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/sources");

        Assert.Equal(["Al Jazeera 1 article, 20 September 2018", "Source not stated 1 article"], page.Texts(".sources li"));
        var source = await reader.OpenAsync("/sources/al-jazeera");
        Assert.Equal("Al Jazeera", source.Text("h1"));
        Assert.Single(source.QuerySelectorAll("article.item"));
        Assert.Equal("al-jazeera", source.QuerySelector("form input[name='source']")?.GetAttribute("value"));
        Assert.Single((await reader.OpenAsync("/sources/not-stated")).QuerySelectorAll("article.item"));
    }

    [Fact]
    public async Task Dates_lead_from_the_year_to_the_month_to_the_day()
    {
        using var reader = new Reader(seeded);

        Assert.NotNull((await reader.OpenAsync("/dates")).QuerySelector("a[href='/dates/2018']"));
        Assert.NotNull((await reader.OpenAsync("/dates/2018")).QuerySelector("a[href='/dates/2018/09']"));
        Assert.NotNull((await reader.OpenAsync("/dates/2018/09")).QuerySelector(".calendar a[href='/dates/2018/09/20']"));
        var day = await reader.OpenAsync("/dates/2018/09/20");
        Assert.Equal("Thursday, 20 September 2018", day.Text("h1"));
        Assert.Equal(2, day.QuerySelectorAll("article.item").Length); // one of them inferred
    }

    [Fact]
    public async Task A_time_without_articles_says_so_and_points_to_the_nearest()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/dates/2018/10/01");

        Assert.Contains("No article", page.Text(".summary"), StringComparison.Ordinal);
        Assert.Equal("/dates/2018/09/20", page.QuerySelector(".around a[rel='prev']")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_date_that_spans_days_is_on_the_page_of_each()
    {
        await using var site = new ArchiveSite();
        var article = Clippings.PutOne(site);
        Assert.Null(
            site.Archive.Curator.Correct(
                article.Id, Core.Articles.CuratedField.Date, "2001-05-30/2001-06-02", "From the log book", "Ines"));
        using var reader = new Reader(site);

        foreach (var address in new[] { "/dates/2001", "/dates/2001/05", "/dates/2001/06", "/dates/2001/05/31", "/dates/2001/06/02" })
        {
            var page = await reader.OpenAsync(address);

            Assert.Equal("Ferry leaves Osterby", page.Text("article.item h2"));
            Assert.Null(page.QuerySelector("article.item time"));
            Assert.Contains("(curated)", page.Text("article.item .facts"), StringComparison.Ordinal);
        }

        Assert.Empty((await reader.OpenAsync("/dates/2001/06/03")).QuerySelectorAll("article.item"));
    }

    [Fact]
    public async Task The_undated_have_a_page()
    {
        await using var site = new ArchiveSite();
        site.Put("a.txt", Clippings.Undated("Grebes return to Osterby", "The birds were seen on the lake at dawn, the warden said."));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/dates/undated");

        Assert.Single(page.QuerySelectorAll("article.item"));
    }

    [Theory]
    [InlineData("/dates/0000")]
    [InlineData("/dates/99999")]
    [InlineData("/dates/201")]
    [InlineData("/dates/-201")]
    [InlineData("/dates/2018/13")]
    [InlineData("/dates/2018/00")]
    [InlineData("/dates/2018/9")]
    [InlineData("/dates/2018/02/30")]
    [InlineData("/dates/2018/02/00")]
    [InlineData("/dates/2018/02/03/04")]
    [InlineData("/dates/garbage")]
    [InlineData("/sources/nobody")]
    [InlineData("/sources/%3Cscript%3E")]
    [InlineData("/sources/%ED%A0%80")]
    [InlineData("/articles/0")]
    [InlineData("/articles/-1")]
    [InlineData("/articles/999")]
    [InlineData("/articles/99999999999999999999")]
    [InlineData("/articles/garbage")]
    [InlineData("/articles/1/revisions/0")]
    [InlineData("/articles/1/revisions/-1")]
    [InlineData("/articles/1/revisions/99999999999")]
    [InlineData("/articles/1/a/b/c")]
    [InlineData("/nothing")]
    [InlineData("/error/200")]
    [InlineData("/error/99999")]
    public async Task What_does_not_exist_is_a_friendly_404(string address)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("Page not found", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("main form[action='/search'] input[name='q']"));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_error_page_has_the_status_it_speaks_of(int status)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync($"/error/{status}");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_archive_s_own_is_told_without_its_inside()
    {
        await using var site = new ArchiveSite();
        using var reader = new Reader(site);
        using (var transaction = site.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("DROP TABLE article_texts");
            transaction.Commit();
        }

        using var answer = await reader.GetAsync("/");
        var page = await reader.OpenAsync("/", HttpStatusCode.InternalServerError);

        Assert.Equal("Something went wrong", page.Text("h1"));
        Assert.DoesNotContain("article_texts", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
