using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Accounts;

/// <summary>Puts accounts and signing in together.</summary>
public static class AccountServices
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromDays(14);

    /// <summary>How long a session may outlive its account, its password or its end: it is looked at with each request.</summary>
    private static readonly TimeSpan SessionCheck = TimeSpan.Zero;

    /// <summary>The register of accounts alone, as the verb <c>user</c> needs it.</summary>
    public static IdentityBuilder AddAccountRegister(this IServiceCollection services, AccountOptions options, ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddScoped(_ => AccountsDb.Create(storage));
        services.AddScoped<AccountRegister>();
        services.TryAddSingleton(TimeProvider.System);
        // The OWASP Password Storage Cheat Sheet's figure for PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        return services
            .AddIdentityCore<Account>(identity =>
            {
                identity.User.AllowedUserNameCharacters = ""; // AccountRules says what a name is
                identity.Password = new PasswordOptions
                {
                    RequiredLength = AccountRules.MinPasswordLength,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddUserValidator<AccountRules>()
            .AddErrorDescriber<AccountRules>()
            .AddEntityFrameworkStores<AccountsDb>();
    }

    /// <summary>All that the web site needs: the register, sessions by cookie, the first admin's setup, limits.</summary>
    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration, ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var options = configuration.Accounts();
        services.AddAccountRegister(options, storage).AddSignInManager();
        services.AddScoped<PasswordSignIn>();
        services.AddSingleton(provider => new SignInThrottle(options, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Setup>();
        services.AddDataProtection().SetApplicationName("NewsArchive").PersistKeysToFileSystem(KeyFolder.Make(storage.Folder));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(SetCookie));
        services.AddAuthorization();
        services.Configure<SecurityStampValidatorOptions>(validator => validator.ValidationInterval = SessionCheck);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "newsarchive-form";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(limiter => SignInLimit.Add(limiter, options));
    }

    /// <summary>The settings of accounts.</summary>
    public static AccountOptions Accounts(this IConfiguration configuration) => configuration.GetSection("Accounts").Get<AccountOptions>()
        ?? new AccountOptions();

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "newsarchive-session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // an archive at home is often served without https
        cookie.ExpireTimeSpan = SessionLength;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/account/sign-in";
        cookie.AccessDeniedPath = "/account/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
    }
}
