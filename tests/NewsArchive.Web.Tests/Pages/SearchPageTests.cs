namespace NewsArchive.Web.Tests.Pages;

public sealed class SearchPageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Nothing_asked_shows_the_form_and_how_to_use_it()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search");

        Assert.Equal(6, page.QuerySelectorAll(".search-form :is(input, select)").Length);
        Assert.All(
            page.QuerySelectorAll(".search-form :is(input, select)"),
            field => Assert.True(field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null));
        Assert.NotNull(page.QuerySelector(".syntax"));
        Assert.Null(page.QuerySelector("article.item"));
    }

    [Fact]
    public async Task Words_are_found_and_marked()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search?q=summit");

        Assert.Equal("2 articles", page.Text("#found"));
        Assert.Equal(2, page.QuerySelectorAll("article.item").Length);
        Assert.NotEmpty(page.QuerySelectorAll("article.item mark"));
        Assert.Equal("summit", page.QuerySelector("#q")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("from=2018-09-20&to=2018-09-20", 2)]
    [InlineData("from=2018-09", 2)]
    [InlineData("to=2018", 2)]
    [InlineData("from=2018-09-21", 0)]
    [InlineData("to=2018-09-19", 0)]
    [InlineData("from=1990&to=2030", 2)]
    [InlineData("q=summit&from=2018&to=2018", 2)]
    public async Task Dates_are_found_where_they_overlap_stated_or_inferred(string query, int expected)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/search?{query}");

        Assert.Equal(expected, page.QuerySelectorAll("article.item").Length);
    }

    [Theory]
    [InlineData("q=summit&from=garbage", "“garbage” is not a date")]
    [InlineData("q=summit&from=2018-02-31", "is not a date")]
    [InlineData("q=summit&from=2019&to=2018", "swapped: 1 January 2018 – 31 December 2019")]
    [InlineData("q=summit&from=2018-09", "read as from 1 September 2018")]
    [InlineData("q=summit&to=2018-09", "read as to 30 September 2018")]
    [InlineData("q=summit&to=2018/..", "open end")]
    [InlineData("q=summit&source=nobody", "no source with that name")]
    [InlineData("q=summit&sort=sideways", "relevance, newest, oldest or longest")]
    [InlineData("q=summit&page=-1", "the first page is shown")]
    [InlineData("q=summit&page=two", "the first page is shown")]
    [InlineData("q=summit&page=999999999999", "ends at page 1")]
    [InlineData("q=summit+***", "Ignored, as it has no letter or digit")]
    [InlineData("q=summit+-kim", "but not “kim”")]
    [InlineData("q=***", "There is nothing to search for")]
    public async Task What_was_read_otherwise_than_written_is_said(string query, string expected)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/search?{query}");

        Assert.Contains(expected, page.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_result_says_what_each_word_finds_and_how_to_widen()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search?q=summit+xyzzy&from=1950&to=1951");

        Assert.Equal("No article matches", page.Text("#found"));
        Assert.Contains("summit 2 articles", page.Texts(".counts li"));
        Assert.Contains("xyzzy 0 articles", page.Texts(".counts li"));
        Assert.NotNull(page.QuerySelector("a[href='/search?q=summit']"));

        var dated = await reader.OpenAsync("/search?q=summit&from=1950&to=1951&source=al-jazeera");
        Assert.Contains("The same in all sources at any date 2 articles", dated.Texts(".counts li"));
    }

    [Fact]
    public async Task A_word_of_the_headline_alone_is_marked_in_the_headline()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "a.txt",
            Clippings.Report(
                "Grebes return to Osterby", "3 May 2001", "Osterby Post", "The birds were seen on the lake at dawn, the warden said."));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/search?q=grebes");

        Assert.Equal("Grebes", page.Text("article.item h2 mark"));
        Assert.StartsWith("The birds were seen", page.Text("article.item .text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paging_works_to_the_end_and_keeps_the_search()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 60);
        using var reader = new Reader(site);
        HashSet<string> seen = [];

        for (var address = "/search?q=ferry&from=2001&source=osterby-post&sort=oldest"; address is not null;)
        {
            var page = await reader.OpenAsync(address);
            Assert.Equal("60 articles", page.Text("#found"));
            seen.UnionWith(page.QuerySelectorAll("article.item h2 a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        Assert.Equal(60, seen.Count);
    }

    [Fact]
    public async Task A_long_query_is_cut_and_said_to_be()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/search?q={new string('a', 10_000)}");
        var words = await reader.OpenAsync($"/search?q={string.Join('+', Enumerable.Range(0, 80).Select(i => $"w{i}"))}");

        Assert.Contains("first 2,000 characters", page.Text("main .note"), StringComparison.Ordinal);
        Assert.Equal(2000, page.QuerySelector("#q")?.GetAttribute("value")?.Length);
        Assert.Contains("takes 50 words", words.Text("main .note"), StringComparison.Ordinal);
    }
}
