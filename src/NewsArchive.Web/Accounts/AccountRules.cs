using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Web.Accounts;

/// <summary>What names and passwords must be, said as a person needs it.</summary>
public sealed class AccountRules : IdentityErrorDescriber, IUserValidator<Account>
{
    /// <summary>Length is all that is asked of a password: NIST SP 800-63B advises against rules on its characters.</summary>
    public const int MinPasswordLength = 12;

    public const int MaxNameLength = 64;

    public const string PasswordRule = "A password must have at least 12 characters.";

    public override IdentityError PasswordTooShort(int length) => Because(nameof(PasswordTooShort), PasswordRule);

    public override IdentityError DuplicateUserName(string userName) => Because(nameof(DuplicateUserName), $"The name {userName} is taken.");

    public override IdentityError InvalidUserName(string? userName) =>
        Because(nameof(InvalidUserName), $"A name can have 1 to {MaxNameLength} letters, digits, spaces or punctuation marks, with no space at either end.");

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var name = user.UserName ?? "";
        var fits = name.Length <= MaxNameLength && name == name.Trim() && !name.Any(char.IsControl);
        return Task.FromResult(fits ? IdentityResult.Success : IdentityResult.Failed(InvalidUserName(name)));
    }

    private static IdentityError Because(string code, string description) => new() { Code = code, Description = description };
}
