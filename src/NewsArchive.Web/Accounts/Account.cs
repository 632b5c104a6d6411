using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Web.Accounts;

/// <summary>Somebody who may import and correct. Readers need none, so every account is an admin's.</summary>
public sealed class Account : IdentityUser<long>
{
    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }
}
