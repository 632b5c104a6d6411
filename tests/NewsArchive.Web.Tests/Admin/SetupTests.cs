using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Accounts;
using NewsArchive.Web.Tests.Cli;

namespace NewsArchive.Web.Tests.Admin;

public sealed class SetupTests
{
    [Fact]
    public async Task The_code_makes_the_first_account_once()
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();
        var code = site.Services.GetRequiredService<Setup>().PrintedCode!;
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", code);

        using var answer = await browser.SubmitAsync(
            "/account/setup", ("Code", code.ToLowerInvariant()), ("Name", "Ada"), ("Password", AdminSite.Password),
            ("Again", AdminSite.Password));

        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        using var admin = await browser.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.OK, admin.StatusCode);
        using var again = await browser.GetAsync("/account/setup");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Null(site.Services.GetRequiredService<Setup>().PrintedCode);
    }

    [Theory]
    [InlineData("0000-0000-0000", AdminSite.Password, AdminSite.Password, "Wrong code")]
    [InlineData("", AdminSite.Password, AdminSite.Password, "Enter the code")]
    [InlineData(null, "short", "short", AccountRules.PasswordRule)]
    [InlineData(null, AdminSite.Password, "correct horse butterfly", "The passwords do not match.")]
    public async Task What_is_wrong_is_said_beside_the_field_and_makes_no_account(string? code, string password, string again, string words)
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();

        using var answer = await browser.SubmitAsync(
            "/account/setup", ("Code", code ?? site.Services.GetRequiredService<Setup>().PrintedCode!), ("Name", "Ada"),
            ("Password", password), ("Again", again));

        var page = await FormClient.TextAsync(answer);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("value=\"Ada\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{password}\"", page, StringComparison.Ordinal);
        Assert.False(AccountsDb.HasAccounts(site.Archive.Storage));
    }

    [Fact]
    public async Task There_is_no_setup_where_there_is_an_account()
    {
        await using var site = new ArchiveSite();
        using var browser = site.Browser();
        var form = await browser.FormAsync("/account/setup");
        await site.AddAccountAsync();

        using var page = await browser.GetAsync("/account/setup");
        using var sent = await browser.SendAsync(
            form, ("Code", site.Services.GetRequiredService<Setup>().PrintedCode!), ("Name", "eve"), ("Password", AdminSite.Password),
            ("Again", AdminSite.Password));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task The_code_stands_on_the_console_and_not_in_the_log()
    {
        using var verb = new Verb();
        using var process = verb.Start("serve", "--urls", "http://127.0.0.1:0");
        try
        {
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            }
            while (line?.StartsWith("No admin yet.", StringComparison.Ordinal) == false);

            var match = Regex.Match(
                line!, "Open (?<address>http.*/account/setup) with the code (?<code>[0-9A-Z-]{14})$", RegexOptions.NonBacktracking);
            Assert.True(match.Success, line);
            using var browser = new FormClient(new HttpClient { BaseAddress = new Uri(match.Groups["address"].Value) });
            using var answer = await browser.SubmitAsync(
                "/account/setup", ("Code", match.Groups["code"].Value), ("Name", "Ada"), ("Password", AdminSite.Password),
                ("Again", AdminSite.Password));
            Assert.Equal("/admin", answer.RequestMessage!.RequestUri!.AbsolutePath);

            var log = Assert.Single(Directory.GetFiles(Path.Combine(verb.Folder, "data", "logs")));
            using var reader = new StreamReader(new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            var text = await reader.ReadToEndAsync();
            Assert.Contains("Ada signed in", text, StringComparison.Ordinal);
            Assert.DoesNotContain(match.Groups["code"].Value, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(AdminSite.Password, text, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
