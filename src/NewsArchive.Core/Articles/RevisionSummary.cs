namespace NewsArchive.Core.Articles;

/// <summary>A revision as an article's history shows it.</summary>
public sealed record RevisionSummary(int Number, RevisionReason Reason, string Format, int FormatVersion, string Sha256, DateTimeOffset CreatedAt);
