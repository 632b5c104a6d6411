namespace NewsArchive.Core.Articles;

/// <summary>What agencies say of the standing of an item.</summary>
public static class PublicationStatus
{
    // ninjs and NewsML-G2 (IPTC pubstatus), NewsML 1 (Status), NITF (management-status).
    private static readonly string[] Withdrawn = ["canceled", "cancelled", "withheld", "killed", "kill", "withdrawn"];

    /// <summary>Whether a status, such as <c>stat:canceled</c>, takes the item back. It stays in the archive, and is shown as withdrawn.</summary>
    public static bool IsWithdrawn(string? status) =>
        status is not null && Withdrawn.Contains(status[(status.LastIndexOf(':') + 1)..].Trim(), StringComparer.OrdinalIgnoreCase);
}
