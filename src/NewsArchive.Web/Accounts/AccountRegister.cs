using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Web.Accounts;

/// <summary>The accounts: adds, lists, changes and removes them. What cannot be done is answered by a reason.</summary>
public sealed class AccountRegister(UserManager<Account> accounts, TimeProvider time, ILogger<AccountRegister> log)
{
    /// <summary>Adds an account; returns why it cannot, or null.</summary>
    public async Task<string?> AddAsync(string name, string password)
    {
        var result = await accounts.CreateAsync(new Account { UserName = name, CreatedAt = time.GetUtcNow() }, password);
        return Report(result, "added", name);
    }

    /// <summary>Gives an account another password and ends its sessions; returns why it cannot, or null.</summary>
    public async Task<string?> SetPasswordAsync(string name, string password)
    {
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            return NoAccount(name);
        }

        foreach (var rule in accounts.PasswordValidators)
        {
            if (await rule.ValidateAsync(accounts, account, password) is { Succeeded: false } refused)
            {
                return Reason(refused);
            }
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return Report(await accounts.UpdateSecurityStampAsync(account), "given a new password", name);
    }

    /// <summary>Removes an account and ends its sessions; what it did stays under its name. Returns why it cannot, or null.</summary>
    public async Task<string?> RemoveAsync(string name) => await accounts.FindByNameAsync(name) is { } account
        ? Report(await accounts.DeleteAsync(account), "removed", name)
        : NoAccount(name);

    /// <summary>All accounts by name.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation) =>
        await accounts.Users.AsNoTracking().OrderBy(account => account.NormalizedUserName).ToListAsync(cancellation);

    private static string NoAccount(string name) => $"There is no account {name}.";

    private static string Reason(IdentityResult result) =>
        string.Join(' ', result.Errors.Select(error => error.Description).Distinct(StringComparer.Ordinal));

    private string? Report(IdentityResult result, string change, string name)
    {
        if (!result.Succeeded)
        {
            return Reason(result);
        }

        log.LogInformation("Account {Name} {Change}", name, change);
        return null;
    }
}
