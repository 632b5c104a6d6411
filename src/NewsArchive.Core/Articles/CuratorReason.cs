namespace NewsArchive.Core.Articles;

/// <summary>The reason that every decision of a curator has.</summary>
public static class CuratorReason
{
    /// <summary>Characters of a reason.</summary>
    public const int MaxLength = 500;

    /// <summary>Why a reason does not do, or null.</summary>
    public static string? Against(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? "Enter a reason: it is shown beside the correction."
        : reason.Length > MaxLength ? $"A reason can have at most {MaxLength} characters." : null;
}
