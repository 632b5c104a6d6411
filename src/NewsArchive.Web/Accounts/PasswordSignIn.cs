using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Signs in by name and password. An unknown name, a wrong password and a locked account cannot be told apart: the answer
/// is the same, and so is its time, as a password is hashed in each case.
/// </summary>
public sealed class PasswordSignIn(
    SignInManager<Account> sessions, UserManager<Account> accounts, IHttpContextAccessor context, TimeProvider time,
    ILogger<PasswordSignIn> log)
{
    /// <summary>Signs in; false where name and password do not belong together or the account is locked.</summary>
    public async Task<bool> TryAsync(string name, string password)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account is null || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.HashPassword(account ?? new Account(), password); // takes as long as comparing with a hash
            return Failed(account, account is null ? "no such account" : "locked"); // an unknown name is not logged: it may be a password
        }

        var result = await sessions.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return Failed(account, result.IsLockedOut ? "wrong password, now locked" : "wrong password");
        }

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
