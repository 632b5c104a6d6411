using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Tests.Admin;

/// <summary>Makes accounts at a site and signs in as a person would, through its forms.</summary>
public static class AdminSite
{
    public const string Name = "ada";
    public const string Password = "correct horse battery";

    public static async Task AddAccountAsync(this ArchiveSite site, string name = Name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<AccountRegister>().AddAsync(name, Password));
    }

    /// <summary>A browser with cookies of its own that is nobody yet.</summary>
    public static FormClient Browser(this ArchiveSite site) => new(site.Client());

    /// <summary>A browser in which an admin has signed in; the account is made.</summary>
    public static async Task<FormClient> AdminAsync(this ArchiveSite site, string name = Name)
    {
        await site.AddAccountAsync(name);
        var browser = site.Browser();
        using var answer = await browser.SignInAsync(name, Password);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(
        this FormClient browser, string name, string password, string address = "/account/sign-in") =>
        browser.SubmitAsync(address, ("Name", name), ("Password", password));
}
