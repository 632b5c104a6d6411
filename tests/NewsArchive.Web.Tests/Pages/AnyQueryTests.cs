namespace NewsArchive.Web.Tests.Pages;

/// <summary>A query of any characters is answered, never with an error, and never comes back as markup.</summary>
public sealed class AnyQueryTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    public static TheoryData<string> Queries =>
    [
        "", "%20", "%00", "kim%00summit", "%01%02%03", "%02kim%03", "%ED%A0%80", "kim%ED%A0%80", "%ED%B0%80%ED%A0%80", "%FF%FE", "%C0%AF",
        "%F0%9F%97%9E", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9",
        "%22", "%22%22", "%22kim", "kim%22", "%22%22%22kim%22", "'", "''", "kim'", "'%20OR%201=1--", "%3B%20DROP%20TABLE%20articles",
        "kim%3B--", "*", "kim*", "^kim", "kim+AND", "AND", "OR", "NOT", "NEAR", "NEAR(kim,2)",
        "kim+NOT+summit", "(kim", "kim)", "()", "%7Bheadline%7D:kim", "headline:kim", "body:", "-", "--", "-kim", "-%22", "-%22kim",
        "%2Bkim", "%252B", "%", "%25", "%zz", "_", "kim%5C", "%5C%22", "<script>alert(1)</script>", "%3Cscript%3Ealert(1)%3C/script%3E",
        "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "%E2%80%AEkim", "%E2%81%A6kim", "%E2%80%8B", "%EF%BB%BFkim", "%EF%BF%BE",
        "%CC%81", "e%CC%81", "%E6%9D%B1%E4%BA%AC", "%D9%85%D9%86%D8%A7%D8%B1%D8%A9",
        "%E0%B8%81%E0%B8%B2", "%F0%90%8C%B0", "0", "1e999", "NaN", "null", "undefined", "%0A%0D", "kim%0D%0AX-Evil:1", "../../etc/passwd",
        "%24%7Bjndi:x%7D", "{{7*7}}", "%3C%25=1%25%3E", "@Model", "%EF%BC%87", "%C2%AD", "%C4%B0", "%C3%9F", "%EF%AC%81", "‘kim’", "«kim",
        "kim…summit", "a.b.c", "...", "'.'", "-.-", "3.14%",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Search_answers(string query)
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenAsync($"/search?q={query}");

        Assert.Equal("Search", page.Text("h1"));
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task So_does_every_other_value_of_the_address(string value)
    {
        using var reader = new Reader(seeded);

        await reader.OpenAsync($"/search?q=kim&from={value}&to={value}&source={value}&sort={value}&page={value}");
        await reader.OpenAsync($"/?page={value}");
        await reader.OpenAsync($"/dates/2018?page={value}");
    }

    [Theory]
    [InlineData("kim%20", "%CC%81", 10_000)] // a combining mark
    [InlineData("kim%20OR%20", "%E6%9D%B1", 7_000)]
    [InlineData("kim%20OR%20", "a%20", 12_000)]
    public async Task What_was_typed_is_repeated_cut(string beginning, string piece, int times)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync($"/search?q={beginning}{string.Concat(Enumerable.Repeat(piece, times))}");

        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 512 * 1024);
    }

    [Fact]
    public async Task Values_given_twice_and_very_long_ones_are_answered()
    {
        using var reader = new Reader(seeded);

        await reader.OpenAsync("/search?q=kim&q=summit&from=2018&from=2019&page=1&page=2&source=&source=x&sort=newest&sort=oldest");
        await reader.OpenAsync($"/search?from={new string('1', 9000)}");
        await reader.OpenAsync($"/search?page={new string('9', 9000)}");
        await reader.OpenAsync($"/search?q={string.Concat(Enumerable.Repeat("%F0%9F%97%9E", 700))}a%F0%9F%97%9E");
        await reader.OpenAsync("/search?" + string.Join('&', Enumerable.Repeat("q=%22", 1000)));
    }
}
