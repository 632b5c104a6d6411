using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

/// <summary>Signs an admin in.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignInModel(PasswordSignIn signIn) : PageModel
{
    /// <summary>One answer for an unknown name, a wrong password and too many of these.</summary>
    public const string Refused =
        "Wrong name or password, or too many attempts. After several wrong passwords you have to wait for a while.";

    [BindProperty]
    [Required(ErrorMessage = "Enter your name.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your password.")]
    public string Password { get; set; } = "";

    /// <summary>The page that asked for an account; only one of this site is gone back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    private string Target => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/admin";

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? LocalRedirect(Target) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await signIn.TryAsync(Name, Password))
        {
            return LocalRedirect(Target);
        }

        ModelState.AddModelError("", Refused);
        return Page();
    }
}
