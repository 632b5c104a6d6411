using System.Net;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Web.Tests.Hosting;

/// <summary>What no page or form asks for is refused by its right name.</summary>
public sealed class RequestRulesTests(SeededRules site) : IClassFixture<SeededRules>
{
    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("PUT", "/search")]
    [InlineData("DELETE", "/articles/1")]
    [InlineData("PROPFIND", "/dates")]
    public async Task A_method_that_pages_do_not_have_is_405(string method, string address)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_body_longer_than_any_form_is_413()
    {
        using var browser = site.Browser();

        using var answer = await browser.SubmitAsync("/account/sign-in", ("Name", new string('x', 2000)), ("Password", "some password"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Text_with_a_nul_in_it_is_400()
    {
        using var browser = site.Browser();

        using var answer = await browser.SubmitAsync("/account/sign-in", ("Name", "a\0b"), ("Password", "some password"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}

/// <summary>A site whose forms may be small only.</summary>
public sealed class SeededRules : ArchiveSite
{
    public SeededRules() => With("Site:MaxFormSize", "1000");
}
