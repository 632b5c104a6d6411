using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Web.Pages.Account;

/// <summary>Ends a session; by POST, so that no link can.</summary>
public sealed class SignOutModel(UserManager<Accounts.Account> accounts, ILogger<SignOutModel> log) : PageModel
{
    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Page() : LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        if (await accounts.GetUserAsync(User) is { } account)
        {
            await accounts.UpdateSecurityStampAsync(account); // whoever has a copy of the cookie is signed out too
        }

        log.LogInformation("{Name} signed out", User.Identity?.Name);
        return LocalRedirect("/");
    }
}
