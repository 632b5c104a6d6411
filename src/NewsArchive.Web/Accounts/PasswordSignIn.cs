using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Signs in by name and password. An unknown name, a wrong password and too many of these cannot be told apart: the answer is the same,
/// and so is its time, as a password is hashed in each case and nothing is saved in any.
/// </summary>
public sealed class PasswordSignIn(
    SignInManager<Account> sessions, UserManager<Account> accounts, SignInThrottle throttle, IHttpContextAccessor context,
    TimeProvider time, ILogger<PasswordSignIn> log)
{
    /// <summary>Signs in; false where name and password do not belong together, or were wrong too often.</summary>
    public async Task<bool> TryAsync(string name, string password)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account is null || throttle.Refuses(Address, name))
        {
            accounts.PasswordHasher.HashPassword(account ?? new Account(), password); // takes as long as comparing with a hash
            throttle.Failed(Address, name);
            return Failed(account, account is null ? "no such account" : "too many"); // an unknown name is not logged: it may be a password
        }

        if (!await accounts.CheckPasswordAsync(account, password))
        {
            throttle.Failed(Address, name);
            return Failed(account, "wrong password");
        }

        throttle.Succeeded(Address, name);
        await EnterAsync(account);
        return true;
    }

    /// <summary>Signs in an account that was just made.</summary>
    public async Task EnterNewAsync(string name) =>
        await EnterAsync(await accounts.FindByNameAsync(name) ?? throw new InvalidOperationException("The account was not made."));

    private async Task EnterAsync(Account account)
    {
        account.LastSignInAt = time.GetUtcNow();
        await accounts.UpdateAsync(account);
        await sessions.SignInAsync(account, isPersistent: true);
        log.LogInformation("{Name} signed in from {Address}", account.UserName, Address);
    }

    private System.Net.IPAddress? Address => context.HttpContext?.Connection.RemoteIpAddress;

    private bool Failed(Account? account, string why)
    {
        log.LogWarning("Sign-in of {Name} from {Address} failed: {Reason}", account?.UserName ?? "an unknown name", Address, why);
        return false;
    }
}
