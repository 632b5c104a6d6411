using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Tests.Hosting;

/// <summary>By which address and scheme the site speaks of itself, and whom it believes.</summary>
public sealed class PublicAddressTests
{
    private const string Feed = "/search.atom?q=kim";

    [Fact]
    public async Task A_host_that_is_not_allowed_is_refused()
    {
        await using var site = new ArchiveSite().With("AllowedHosts", "archive.example;localhost");

        using var forged = await SendAsync(site, Feed, "evil.example");
        using var allowed = await SendAsync(site, Feed, "archive.example");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("http://archive.example/articles/", await allowed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Feed)]
    [InlineData("/search.feed.json?q=kim")]
    [InlineData("/search.csv?q=kim")]
    [InlineData("/articles/1/citations/bibtex")]
    [InlineData("/articles/1/save/html")]
    [InlineData("/articles/1/save/md")]
    [InlineData("/about")]
    public async Task With_an_address_of_its_own_the_site_never_repeats_the_host_it_was_asked_by(string path)
    {
        await using var site = new ArchiveSite().With("Site:Address", "https://archive.example/");

        using var answer = await SendAsync(site, path, "evil.example");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("https://archive.example/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.0.2.7", true)]
    [InlineData("198.51.100.9", true)]
    [InlineData("203.0.113.5", false)]
    public async Task Only_known_proxies_are_believed_that_a_request_came_over_https(string sender, bool isBelieved)
    {
        await using var site = new ArchiveSite().With("Site:Proxies:0", "192.0.2.7").With("Site:Proxies:1", "198.51.100.0/24");

        var answer = await site.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(sender);
            context.Request.Path = "/about";
            context.Request.Host = new HostString("archive.example");
            context.Request.Headers["X-Forwarded-Proto"] = "https";
            context.Request.Headers["X-Forwarded-For"] = "203.0.113.77";
        });

        Assert.Equal(isBelieved, answer.Response.Headers.ContainsKey("Strict-Transport-Security"));
        Assert.Equal(isBelieved ? "203.0.113.77" : sender, answer.Connection.RemoteIpAddress?.ToString());
    }

    [Theory]
    [InlineData("Site:Address", "archive.example")]
    [InlineData("Site:Address", "ftp://archive.example")]
    [InlineData("Site:Address", "https://archive.example/news")]
    [InlineData("Site:Proxies:0", "proxy.example")]
    public void What_is_no_address_is_an_error_at_the_start(string setting, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();

        Assert.Contains(value, Assert.Throws<ArchiveException>(() => settings.Site()).Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(ArchiveSite site, string path, string host)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = host;
        return await client.SendAsync(request);
    }
}
