using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Tests.Pages;

public sealed class FrontPageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    private static readonly string Keel = Clippings.Report(
        "Ferry laid down", "3 May 1953", "Northern Herald", "The keel of the ferry was laid at the yard, the harbour office said.");

    [Fact]
    public async Task It_says_honestly_what_is_here()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/");

        Assert.Equal("NewsArchive", page.Text("h1"));
        Assert.Equal("2 articles from 1 source, dated 20 September 2018; 1 states no source.", page.Text(".holdings"));
        Assert.Equal(2, page.QuerySelectorAll("article.item h2 a").Length);
        Assert.Equal("/dates/2018", page.QuerySelector(".bars a")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("form[action='/search'] input[name='q']"));
        Assert.Contains("/sources/al-jazeera", page.QuerySelectorAll(".side a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_inferred_date_is_said_to_be_one_and_a_supplied_headline_is_in_brackets()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/");

        var items = page.QuerySelectorAll("article.item");
        var stated = Assert.Single(items, item => item.QuerySelector("time")?.GetAttribute("datetime") == "2018-09-20");
        Assert.Matches(@"^\[.+\]$", stated.Text("h2"));
        var inferred = Assert.Single(items, item => item.QuerySelector("time") is null);
        Assert.StartsWith("about 20 September 2018 (inferred)", inferred.Text(".facts"), StringComparison.Ordinal);
        Assert.All(items, item => Assert.Contains("2 reports of this event", item.Text(".facts"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_several_tell_stands_beside_the_list_on_its_first_page()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/");

        var story = Assert.Single(page.QuerySelectorAll("section[aria-labelledby='stories'] li"));
        Assert.Contains("2 articles", story.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/stories/", story.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bars_lead_to_every_year_of_the_archive()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        site.Put("old.txt", Keel);
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/");

        var bars = page.QuerySelectorAll(".timeline .histogram a");
        Assert.Equal("1953: 1 article", bars[0].GetAttribute("aria-label"));
        Assert.Equal("/search?from=1953-01-01&to=1953-12-31", bars[0].GetAttribute("href"));
        Assert.Contains("Ferry laid down", (await reader.OpenAsync("/search?from=1953-01-01&to=1953-12-31"))
            .Text(".results, main"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".bars"));
    }

    [Fact]
    public async Task Few_articles_can_be_seen_beside_many_and_the_scale_says_how()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 60);
        site.Put("old.txt", Keel);
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync("/");

        var heights = page.QuerySelectorAll(".timeline .plot .bar")
            .Select(bar => double.Parse(bar.GetAttribute("height")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.True(heights[0] > 20, $"one article is {heights[0]} of 100 high");
        Assert.Equal(100, heights.Max());
        Assert.Equal(["1", "10"], page.QuerySelectorAll(".timeline .axis text").Select(text => text.TextContent));
        Assert.Contains("logarithmic: each line is ten times the one below", page.Text(".timeline .words"), StringComparison.Ordinal);
        Assert.Contains("without articles", page.Text(".timeline .words"), StringComparison.Ordinal);
        Assert.EndsWith(" years without articles", page.QuerySelector(".timeline .gap")!.GetAttribute("aria-label"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_of_time_zooms_from_years_to_days_and_back()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        site.Put("old.txt", Keel);
        site.Put("mast.txt",
            Clippings.Report("Mast stepped", "9 August 1953", "Northern Herald",
                "The mast was stepped at the yard in the morning, the harbour office said."));
        site.Import();
        using var reader = new Reader(site);

        var year = await reader.OpenAsync((await reader.OpenAsync("/")).QuerySelector(".timeline .closer a")!.GetAttribute("href")!);
        Assert.Equal("The archive over time: 1953", year.Text("#timeline"));
        Assert.Equal(["May 1953: 1 article", "August 1953: 1 article"], year.QuerySelectorAll(".timeline .plot a")
            .Select(bar => bar.GetAttribute("aria-label")));
        Assert.Equal("/search?from=1953-01-01&to=1953-12-31", year.QuerySelector(".timeline .wider .all")!.GetAttribute("href"));

        var month = await reader.OpenAsync(year.QuerySelector(".timeline .closer a")!.GetAttribute("href")!);
        Assert.Equal("The archive over time: May 1953", month.Text("#timeline"));
        Assert.Equal("/search?from=1953-05-03&to=1953-05-03", month.QuerySelector(".timeline .plot a")!.GetAttribute("href"));
        Assert.Equal(["/#timeline", "/?from=1953-01-01&to=1953-12-31#timeline"], month.QuerySelectorAll(".timeline .wider a:not(.all)")
            .Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_list_below_a_zoomed_picture_has_the_articles_of_its_period_on_every_page()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 40);
        site.Put("old.txt", Keel);
        site.Import();
        using var reader = new Reader(site);

        var year = await reader.OpenAsync("/?from=1953&to=1953");
        Assert.Equal("1 article dated, or possibly dated, 1953, oldest first", year.Text(".order"));
        Assert.Equal("Ferry laid down", Assert.Single(year.QuerySelectorAll("article.item h2")).TextContent.Trim());

        var month = await reader.OpenAsync("/?from=2001-05-01&to=2001-05-31");
        Assert.StartsWith("40 articles dated", month.Text(".order"), StringComparison.Ordinal);
        var next = await reader.OpenAsync(month.QuerySelector("a[rel='next']")!.GetAttribute("href")!);
        Assert.Equal(15, next.QuerySelectorAll("article.item").Length);
        Assert.StartsWith("40 articles dated, or possibly dated, May 2001, oldest first. Whole archive", next.Text(".order"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1987-01-01", "2020-12-31", 1987, 2016, 2017, 2018, 2019, 2020)]
    [InlineData("1900-01-01", "2020-12-31", 1900, 1902, 1904, 1906, 1908, 1910, 1912, 1914, 1916, 1918, 1920, 1922, 1924, 1926, 1928, 1930,
        1932, 1934)]
    [InlineData("2016-01-01", "2018-03-31", 2016, 2017)]
    [InlineData("2017-09-01", "2017-10-31", 2017)]
    public void Names_below_the_picture_of_time_do_not_run_together(string from, string to, params int[] years)
    {
        const int narrowest = 244; // pixels of the picture on a screen of 320
        const int digit = 8;
        var span = TimeSpanShown.Of(DateOnly.Parse(from), DateOnly.Parse(to));
        var days = years.SelectMany(year => Enumerable.Range(0, 365).Select(day => (new DateOnly(year, 1, 1).AddDays(day), 1)));

        var picture = TimePicture.Of(span, days)!;

        var letters = span.Unit switch { TimeUnit.Day => 2, TimeUnit.Month => 3, _ => 4 };
        var small = picture.Columns.Where(column => column.IsNamedWhereSmall).Select(column => column.X * narrowest / 100).ToList();
        Assert.All(small.Zip(small.Skip(1)), pair => Assert.True(pair.Second - pair.First > letters * digit, $"{pair} are too near"));
        Assert.InRange(small.Count, 2, 12);
        Assert.True(picture.Columns.Count(column => column.IsNamed) >= small.Count);
        var larger = picture.LargerUnits().Where(unit => unit.IsNamedWhereSmall).Select(unit => unit.At.X * narrowest / 100).ToList();
        Assert.All(larger.Zip(larger.Skip(1)), pair => Assert.True(pair.Second - pair.First > 4 * digit, $"{pair} are too near"));
    }

    [Theory]
    [InlineData("/?from=1960&to=1970", "The archive has no articles dated 1960–1970.")]
    [InlineData("/?from=soon", "is not a date and was ignored")]
    [InlineData("/?from=0001&to=9999", null)]
    [InlineData("/?to=1953&from=2001", null)]
    public async Task A_span_that_shows_nothing_says_so_and_shows_the_whole(string address, string? notice)
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        site.Put("old.txt", Keel);
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll(".timeline .plot a"));
        Assert.Equal(notice is not null,
            page.QuerySelector(".timeline .note")?.TextContent.Contains(notice!, StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task An_empty_archive_says_so()
    {
        await using var site = new ArchiveSite();
        using var reader = new Reader(site);
        Empty(site);

        var page = await reader.OpenAsync("/");

        Assert.Equal("The archive is empty.", page.Text(".holdings"));
        string[] addresses = ["/search?q=ferry", "/sources", "/sources/not-stated", "/dates", "/dates/2001", "/dates/undated", "/about"];
        foreach (var address in addresses)
        {
            await reader.OpenAsync(address);
        }
    }

    [Fact]
    public async Task Many_articles_are_paged_and_every_one_is_reached()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 60);
        using var reader = new Reader(site);
        HashSet<string> seen = [];

        var pages = 0;
        for (var address = "/"; address is not null; pages++)
        {
            var page = await reader.OpenAsync(address);
            seen.UnionWith(page.QuerySelectorAll("article.item h2 a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        Assert.Equal(62, seen.Count);
        Assert.Equal(3, pages);
    }

    private static void Empty(ArchiveSite site)
    {
        using var transaction = site.Archive.Storage.BeginWrite();
        foreach (var table in new[] { "outcomes", "places", "revisions", "article_texts", "articles", "originals", "sources" })
        {
            transaction.Connection.Execute($"DELETE FROM {table}");
        }

        transaction.Commit();
    }
}
