using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Accounts;
using NewsArchive.Web.Pages.Account;

namespace NewsArchive.Web.Tests.Admin;

public sealed class SignInTests
{
    [Fact]
    public async Task An_admin_signs_in_and_out()
    {
        await using var site = new ArchiveSite();
        using var browser = await site.AdminAsync();
        Assert.Contains("Re-import", await browser.ReadAsync("/admin"), StringComparison.Ordinal);
        using var front = await browser.GetAsync("/");
        Assert.Contains("Sign out", await FormClient.TextAsync(front), StringComparison.Ordinal);
        Assert.True(front.Headers.CacheControl?.NoStore); // what an admin saw is not shown to the next user of the browser

        using var answer = await browser.SubmitAsync("/account/sign-out");

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        using var refused = await browser.GetAsync("/admin");
        Assert.Equal("/account/sign-in", refused.Headers.Location?.AbsolutePath);
        Assert.Contains("Sign in", await browser.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        await using var site = new ArchiveSite();
        await site.AddAccountAsync();
        using var browser = site.Browser();
        using var signedIn = await browser.SignInAsync(AdminSite.Name, AdminSite.Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie")
            .First(set => set.StartsWith("newsarchive-session=", StringComparison.Ordinal));
        using var thief = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        using (var before = await thief.GetAsync(new Uri("/admin", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        using var signedOut = await browser.SubmitAsync("/account/sign-out");

        using var after = await thief.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public void Wrong_passwords_from_one_address_keep_nobody_else_out()
    {
        var clock = new Clock();
        var throttle = new SignInThrottle(new AccountOptions { FailuresBeforeLockout = 2, LockoutMinutes = 7 }, clock);
        var (stranger, owner) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("192.0.2.2"));
        throttle.Failed(stranger, "ada");
        Assert.False(throttle.Refuses(stranger, "ada"));
        throttle.Failed(stranger, "Ada");

        Assert.True(throttle.Refuses(stranger, "ada"));
        Assert.False(throttle.Refuses(stranger, "grace"));
        Assert.False(throttle.Refuses(owner, "ada"));

        clock.Now += TimeSpan.FromMinutes(6);
        Assert.True(throttle.Refuses(stranger, "ada"));
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.False(throttle.Refuses(stranger, "ada"));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2021, 3, 3, 10, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    [Fact]
    public async Task The_session_is_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        await using var site = new ArchiveSite();
        await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.SignInAsync("ADA", AdminSite.Password);

        var cookie = Assert.Single(
            answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("newsarchive-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("expires=", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/runs", "/admin/runs")]
    [InlineData("https://elsewhere.example/", "/admin")]
    [InlineData("//elsewhere.example/", "/admin")]
    [InlineData("/\\elsewhere.example/", "/admin")]
    public async Task Signing_in_leads_only_to_pages_of_this_site(string wanted, string reached)
    {
        await using var site = new ArchiveSite();
        await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.SignInAsync(
            AdminSite.Name, AdminSite.Password, $"/account/sign-in?returnUrl={Uri.EscapeDataString(wanted)}");

        Assert.Equal(reached, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_with_the_same_words()
    {
        await using var site = new ArchiveSite();
        await site.AddAccountAsync();
        using var browser = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await browser.SignInAsync(AdminSite.Name, "not the password");
            Assert.Contains(SignInModel.Refused, await FormClient.TextAsync(wrong), StringComparison.Ordinal);
        }

        using var locked = await browser.SignInAsync(AdminSite.Name, AdminSite.Password);
        using var unknown = await browser.SignInAsync("nobody", AdminSite.Password);

        Assert.Contains(SignInModel.Refused, await FormClient.TextAsync(locked), StringComparison.Ordinal);
        Assert.Contains(SignInModel.Refused, await FormClient.TextAsync(unknown), StringComparison.Ordinal);
        Assert.Equal(locked.StatusCode, unknown.StatusCode);
    }

    [Theory]
    [InlineData(AdminSite.Name, AdminSite.Password)]
    [InlineData(AdminSite.Name, "not the password")]
    [InlineData("nobody", AdminSite.Password)]
    public async Task Whatever_the_name_a_password_is_hashed_once(string name, string password)
    {
        await using var site = new ArchiveSite();
        await site.AddAccountAsync();
        var hasher = new CountingHasher();
        await using var counting = site.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddSingleton<IPasswordHasher<Account>>(hasher)));
        using var browser = new FormClient(counting.CreateClient(new() { AllowAutoRedirect = false }));

        using var answer = await browser.SignInAsync(name, password);

        Assert.Equal(1, hasher.Count);
    }

    /// <summary>Counts how often a password is hashed, to be kept or to be compared.</summary>
    private sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Count { get; private set; }

        public override string HashPassword(Account user, string password)
        {
            Count++;
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Count++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_answered_429()
    {
        await using var site = new ArchiveSite().With("Accounts:SignInsPerMinute", "2");
        using var browser = site.Browser();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await browser.SignInAsync("nobody", "not the password");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await browser.SignInAsync("nobody", "not the password");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Too many requests", await FormClient.TextAsync(refused), StringComparison.Ordinal);
        using var form = await browser.GetAsync("/account/sign-in"); // looking is not trying
        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
    }

    [Theory]
    [InlineData("removed")]
    [InlineData("given another password")]
    public async Task A_session_ends_when_its_account_is(string what)
    {
        await using var site = new ArchiveSite();
        await using var impatient = site.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero)));
        await using (var scope = impatient.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountRegister>().AddAsync(AdminSite.Name, AdminSite.Password);
        }

        using var browser = new FormClient(impatient.CreateClient(new() { AllowAutoRedirect = false }));
        using var signedIn = await browser.SignInAsync(AdminSite.Name, AdminSite.Password);
        using (var before = await browser.GetAsync("/admin"))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        await using (var scope = impatient.Services.CreateAsyncScope())
        {
            var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
            Assert.Null(
                what == "removed"
                    ? await register.RemoveAsync(AdminSite.Name)
                    : await register.SetPasswordAsync(AdminSite.Name, "another long password"));
        }

        using var after = await browser.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }
}
