using System.Net;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Articles that are ticked among results are compared, cited and downloaded together.</summary>
public sealed class SelectedArticlesTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Ticked_results_lead_to_their_page_by_a_form_without_scripts()
    {
        using var reader = new Reader(seeded);
        var results = await reader.OpenAsync("/search?q=summit");
        var form = results.QuerySelector("form.selection")!;
        var ids = form.QuerySelectorAll("input[name=id]").Select(box => box.GetAttribute("value")).ToList();
        Assert.Equal(results.QuerySelectorAll(".results .item").Length, ids.Count);

        var page = await reader.OpenAsync($"{form.GetAttribute("action")}?id={ids[0]}&id={ids[1]}");

        Assert.Equal(2, page.QuerySelectorAll(".articles .item").Length);
        Assert.Equal(2, page.QuerySelector("pre.citation")!.TextContent.Split("\n\n").Length);
        Assert.Equal(
            ["CSV", "JSON Lines", "ninjs", "BibTeX", "RIS", "CSL-JSON", "Text"],
            page.QuerySelectorAll("a[download]").Select(link => link.TextContent));
        var compare = page.QuerySelectorAll("a.button").First(link => link.TextContent == "Compare them").GetAttribute("href")!;
        Assert.NotEmpty((await reader.OpenAsync(compare)).QuerySelectorAll(".sentence"));
    }

    [Theory]
    [InlineData("csv", "id,headline")]
    [InlineData("jsonl", "{\"id\":")]
    [InlineData("ninjs", "[")]
    [InlineData("bib", "@")]
    [InlineData("ris", "TY  - NEWS")]
    [InlineData("csl-json", "[")]
    [InlineData("chicago", "")]
    [InlineData("wikipedia", "{{")]
    public async Task They_are_downloaded_in_each_format(string format, string beginning)
    {
        using var client = seeded.CreateClient();

        using var answer = await client.GetAsync(new Uri($"/selected.{format}?id=1&id=2&id=99", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(beginning, text.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("selected.", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/selected", "No article is selected")]
    [InlineData("/selected?id=x&id=&id=99", "The archive has no article x, 99")]
    [InlineData("/selected?id=1", "1 article")]
    [InlineData("/selected?id=1&style=nothing", "1 article")]
    public async Task Whatever_the_address_gives_is_answered(string address, string expected)
    {
        using var reader = new Reader(seeded);

        Assert.Contains(expected, (await reader.OpenAsync(address)).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apa")]
    [InlineData("mla")]
    [InlineData("wikipedia")]
    public async Task The_style_of_the_bibliography_is_chosen_by_a_link(string style)
    {
        using var reader = new Reader(seeded);
        var first = await reader.OpenAsync("/selected?id=1&id=2");

        var page = await reader.OpenAsync(first.QuerySelectorAll(".styles a")
            .First(link => link.GetAttribute("href")!.EndsWith(style, StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.NotEqual(first.Text("pre.citation"), page.Text("pre.citation"));
        Assert.NotNull(page.QuerySelector($"a[href^='/selected.{style}?']"));
    }

    [Fact]
    public async Task Nothing_selected_is_no_file()
    {
        using var client = seeded.CreateClient();

        using var answer = await client.GetAsync(new Uri("/selected.ris", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
