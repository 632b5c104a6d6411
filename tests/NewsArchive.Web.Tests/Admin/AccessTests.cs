using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Admin;

/// <summary>What a reader cannot do.</summary>
public sealed class AccessTests
{
    private const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task No_endpoint_of_the_admin_answers_somebody_without_an_account()
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();
        var endpoints = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(
                endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("admin", StringComparison.OrdinalIgnoreCase)
                    && !endpoint.RoutePattern.RawText.Contains('.', StringComparison.Ordinal))
            .ToList();
        Assert.True(endpoints.Count >= 5, "The list of endpoints is not that of the site.");

        foreach (var endpoint in endpoints)
        {
            Assert.NotNull(endpoint.Metadata.GetMetadata<IAuthorizeData>());
            Assert.Null(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
            var address = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{id:long}", "1", StringComparison.Ordinal);
            using var got = await browser.GetAsync(address);
            using var posted = await browser.PostAsync(address, [new("Reason", "x")]);
            AssertRefused(address, got);
            AssertRefused(address, posted);
        }
    }

    [Fact]
    public async Task The_progress_is_refused_without_a_page()
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();

        using var answer = await browser.GetAsync("/admin/runs/progress.json");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin?handler=Reimport")]
    [InlineData("/admin/articles/1/correct")]
    [InlineData("/admin/articles/1/correct?handler=Withdraw")]
    [InlineData("/account/sign-out")]
    public async Task A_form_without_its_token_is_refused(string address)
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();

        using var answer = await admin.PostAsync(address, [new("Reason", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(site.Archive.Runs.Latest(10)); // the first start's
        Assert.Empty(site.Archive.Articles.Find(1)!.Corrections);
        using var still = await admin.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task A_reader_gets_no_cookie_and_sees_nothing_of_the_admin()
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();
        foreach (var address in new[] { "/", "/search?q=korea", site.Archive.Articles.Find(1)!.Summary.Path, "/sources" })
        {
            using var answer = await browser.GetAsync(address);
            var page = await FormClient.TextAsync(answer);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"), address);
            Assert.DoesNotContain(
                "/admin", page.Replace("/account/sign-in?returnUrl", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("Sign in", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_session_survives_a_restart_and_its_keys_are_for_nobody_else()
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-restart-").FullName;
        string session;
        await using (var before = new ArchiveSite().With("Archive:Folder", folder))
        {
            await before.AddAccountAsync();
            using var browser = before.Browser();
            using var signedIn = await browser.SignInAsync(AdminSite.Name, AdminSite.Password);
            session = signedIn.Headers.GetValues("Set-Cookie")
                .Single(cookie => cookie.StartsWith("newsarchive-session=", StringComparison.Ordinal))
                .Split(';')[0];
        }

        await using (var after = new ArchiveSite().With("Archive:Folder", folder))
        {
            using var client = after.Client();
            client.DefaultRequestHeaders.Add("Cookie", session);
            using var answer = await client.GetAsync(new Uri("/admin", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.True(OperatingSystem.IsWindows() || OnlyOwner == File.GetUnixFileMode(Path.Combine(folder, "keys")));
        Directory.Delete(folder, recursive: true);
    }

    private static void AssertRefused(string address, HttpResponseMessage answer)
    {
        var toSignIn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location?.AbsolutePath == "/account/sign-in";
        Assert.True(
            toSignIn || answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed,
            $"{address} answered {answer.StatusCode}");
    }
}
