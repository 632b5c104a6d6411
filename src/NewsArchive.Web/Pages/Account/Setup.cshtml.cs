using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

/// <summary>Creates the first account; there is no such page once there is one.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetupModel(Setup setup, AccountRegister register, PasswordSignIn signIn) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the code that the server printed when it started.")]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a name.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a password.")]
    [MinLength(AccountRules.MinPasswordLength, ErrorMessage = AccountRules.PasswordRule)]
    public string Password { get; set; } = "";

    [BindProperty]
    [Compare(nameof(Password), ErrorMessage = "The passwords do not match.")]
    public string? Again { get; set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!setup.IsOpen)
        {
            context.Result = NotFound();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!setup.Accepts(Code))
        {
            ModelState.AddModelError(nameof(Code), "Wrong code. The server printed it on its console, after “No admin yet”.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var name = Name.Trim();
        if (await setup.UseAsync(() => register.AddAsync(name, Password), cancellation) is { } reason)
        {
            ModelState.AddModelError(nameof(Name), reason);
            return Page();
        }

        await signIn.EnterNewAsync(name);
        return LocalRedirect("/admin");
    }
}
