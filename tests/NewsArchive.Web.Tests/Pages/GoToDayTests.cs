using System.Net;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>
/// The ways to the page of a day: a box on the pages of dates, addresses with hyphens, and a search for nothing but a day.
/// </summary>
public sealed class GoToDayTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData("2019-12-31", "/dates/2019/12/31")]
    [InlineData("31 December 2019", "/dates/2019/12/31")]
    [InlineData("31 december 2019", "/dates/2019/12/31")]
    [InlineData("December 31 2019", "/dates/2019/12/31")]
    [InlineData("december 31st, 2019", "/dates/2019/12/31")]
    [InlineData("Tuesday, 31 Dec. 2019", "/dates/2019/12/31")]
    [InlineData("31.12.2019", "/dates/2019/12/31")]
    [InlineData("12/31/2019", "/dates/2019/12/31")]
    [InlineData(" 31/12/2019 ", "/dates/2019/12/31")]
    [InlineData("3.4.2019", "/dates/2019/04/03")]
    [InlineData("04/04/2019", "/dates/2019/04/04")]
    [InlineData("december 2019", "/dates/2019/12")]
    [InlineData("may 2019", "/dates/2019/05")]
    [InlineData("2019-12", "/dates/2019/12")]
    [InlineData("12/2019", "/dates/2019/12")]
    [InlineData("2019", "/dates/2019")]
    [InlineData("0997", "/dates/0997")]
    [InlineData("2019-12-30/2019-12-31", "/dates/2019/12")]
    public async Task A_day_is_read_as_people_write_it(string typed, string page)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync("/dates?day=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("yesterdayish", "is not a date")]
    [InlineData("30 February 2019", "is not a date")]
    [InlineData("<script>", "is not a date")]
    [InlineData("31 December", "has no year")]
    [InlineData("1987/1991", "spans more than a year")]
    [InlineData("-0044", "is not a date")]
    public async Task What_is_no_one_day_gives_words_and_keeps_what_was_typed(string typed, string words)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/dates?day=" + Uri.EscapeDataString(typed));

        Assert.Contains(words, page.Text("#go-to-note"), StringComparison.Ordinal);
        var field = page.QuerySelector("#go-to")!;
        Assert.Equal(typed, field.GetAttribute("value"));
        Assert.Equal(("true", "go-to-note"), (field.GetAttribute("aria-invalid"), field.GetAttribute("aria-describedby")));
        Assert.NotNull(page.QuerySelector("a[href='/dates/2018']"));
    }

    [Fact]
    public async Task A_day_that_may_be_two_is_asked_about()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/dates?day=03/04/2019");

        Assert.Contains("more than one day", page.Text("#go-to-note"), StringComparison.Ordinal);
        Assert.Equal(["4 March 2019", "3 April 2019"], page.Texts("#go-to-note a").Order(StringComparer.Ordinal).Reverse());
        Assert.NotNull(page.QuerySelector("#go-to-note a[href='/dates/2019/03/04']"));
        Assert.NotNull(page.QuerySelector("#go-to-note a[href='/dates/2019/04/03']"));
    }

    [Theory]
    [InlineData("/dates")]
    [InlineData("/dates?day=")]
    [InlineData("/dates/undated")]
    [InlineData("/dates/2018")]
    [InlineData("/dates/2018/09")]
    [InlineData("/dates/2018/09/20")]
    [InlineData("/dates/1987/10/19")]
    public async Task Every_page_of_dates_has_the_box(string address)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync(address);

        Assert.NotNull(page.QuerySelector("form[action='/dates'][method=get] #go-to[name=day]"));
        Assert.NotNull(page.QuerySelector("label[for=go-to]"));
        Assert.Null(page.QuerySelector("#go-to-note"));
    }

    [Theory]
    [InlineData("/dates/1987-10-19", "/dates/1987/10/19")]
    [InlineData("/dates/1987-10", "/dates/1987/10")]
    [InlineData("/dates/1987-10-19?sort=newest", "/dates/1987/10/19?sort=newest")]
    public async Task An_address_with_hyphens_leads_to_the_one_with_slashes(string address, string page)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/dates/1987-13")]
    [InlineData("/dates/1987-02-30")]
    [InlineData("/dates/1987-1-1")]
    [InlineData("/dates/-987-10")]
    public async Task An_address_with_hyphens_that_is_no_day_is_not_found(string address)
    {
        using var reader = new Reader(seeded);

        await reader.OpenAsync(address, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("september 20 2018", "/dates/2018/09/20", "Articles of 20 September 2018 (2)")]
    [InlineData("20 September 2018", "/dates/2018/09/20", "Articles of 20 September 2018 (2)")]
    [InlineData("2018-09-20", "/dates/2018/09/20", "Articles of 20 September 2018 (2)")]
    [InlineData("september 2018", "/dates/2018/09", "Articles of September 2018 (2)")]
    [InlineData("2018", "/dates/2018", "Articles of 2018 (2)")]
    [InlineData("19 October 1987", "/dates/1987/10/19", "Articles of 19 October 1987 (none; nearest dates)")]
    public async Task A_search_for_nothing_but_a_day_offers_its_page_and_stays_a_search(string query, string href, string words)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search?q=" + Uri.EscapeDataString(query));

        Assert.Equal(words, page.Text($".more:has(a[href='{href}'])"));
        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("summit 20 September 2018")]
    [InlineData("september")]
    [InlineData("1987")] // a number, as the archive has nothing of that year
    [InlineData("summit")]
    public async Task Another_search_offers_no_day(string query)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync("/search?q=" + Uri.EscapeDataString(query));

        Assert.DoesNotContain(page.Texts("main .more"), text => text.StartsWith("Articles of", StringComparison.Ordinal));
    }
}
