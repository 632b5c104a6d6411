using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Tests.Pages;

public sealed class DatePageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task An_inferred_date_is_opened_with_the_reports_and_sentences_it_rests_on()
    {
        using var reader = new Reader(seeded);
        var article = await reader.OpenArticleAsync(seeded.Undated);
        Assert.Equal($"/articles/{seeded.Undated}/date", article.QuerySelector("a.how")!.GetAttribute("href"));

        var page = await reader.OpenAsync($"/articles/{seeded.Undated}/date");

        Assert.Contains("about 20 September 2018", page.Text(".entries .stands h2"), StringComparison.Ordinal);
        Assert.Contains("inferred from other reports", page.Text(".entries .stands h2"), StringComparison.Ordinal);
        Assert.Contains("on Thursday", page.Text(".stands .why"), StringComparison.Ordinal);
        Assert.StartsWith($"/articles/{seeded.Dated}/", page.QuerySelector(".witnesses a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Seoul", page.Text(".witnesses q"), StringComparison.Ordinal);
        Assert.StartsWith("about 20 September 2018, on a scale from",
            page.QuerySelector(".stands svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".stands rect.uncertain"));
        Assert.Contains("2018-09-20~", page.Text(".stands code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_gave_way_stays_in_the_ledger_and_says_why()
    {
        using var site = new SeededSite();
        using var reader = new Reader(site);
        Assert.Null(site.Archive.Curator.Correct(site.Undated, CuratedField.Date, "2018-09-21", "The printed issue has it.", "Ada"));

        var page = await reader.OpenAsync($"/articles/{site.Undated}/date");

        Assert.Contains("21 September 2018", page.Text(".stands h2"), StringComparison.Ordinal);
        Assert.Contains("The printed issue has it.", page.Text(".stands"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", page.Text(".entries"), StringComparison.Ordinal);
        Assert.Contains("Overridden by a curator’s entry. The two disagree.", page.Text(".gave-way"), StringComparison.Ordinal);

        Assert.Null(site.Archive.Curator.Withdraw(site.Undated, CuratedField.Date, "Ada"));
        page = await reader.OpenAsync($"/articles/{site.Undated}/date");
        Assert.Contains("about 20 September 2018", page.Text(".stands h2"), StringComparison.Ordinal);
        Assert.Contains("In use until", page.Text(".gave-way"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stated_date_shows_its_words_and_their_place()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/articles/{seeded.Dated}/date");

        Assert.Contains("20 September 2018", page.Text(".stands h2"), StringComparison.Ordinal);
        Assert.Contains("stated in the file", page.Text(".stands h2"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".stands a[href$='/original/parts']"));
        using var missing = await reader.GetAsync("/articles/987654/date");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
    }
}
