namespace NewsArchive.Web.Accounts;

/// <summary>How often one may try to sign in. Bound to the settings <c>Accounts:*</c>.</summary>
public sealed record AccountOptions
{
    /// <summary>Tries a minute from one address; more are answered 429.</summary>
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Wrong passwords in a row for one name from one address, after which that address is refused that name.</summary>
    public int FailuresBeforeLockout { get; set; } = 5;

    /// <summary>How long it is then refused, in minutes after the last attempt.</summary>
    public int LockoutMinutes { get; set; } = 15;
}
