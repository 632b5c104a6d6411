namespace NewsArchive.Core.Articles;

/// <summary>The reason that every decision of a curator has.</summary>
public static class CuratorReason
{
    /// <summary>Characters of a reason.</summary>
    public const int MaxLength = 500;

    /// <summary>Why a reason does not do, or null.</summary>
    public static Refusal? Against(string? reason) => string.IsNullOrWhiteSpace(reason) ? Refusal.NoReason
        : reason.Length > MaxLength ? Refusal.ReasonTooLong : null;
}

/// <summary>Why a curator's decision was not taken.</summary>
public enum Refusal
{
    NoReason,
    ReasonTooLong,
    ValueTooLong,
    NotADate,
    NotALanguage,
    NoArticle,
    NoDecision,
    NotTwoStories,
    NoName,
    NoOtherName,
    NameMissing,
    NameTooLong,
    OtherKind,
    AlreadyOneName,
    AlreadyOfKind,
    OfKindBefore,
    FormUnused,
}
