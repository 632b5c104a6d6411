namespace NewsArchive.Core.Comparing;

/// <summary>A fact of two sentences, before it is known which they are.</summary>
internal readonly record struct FoundFact(FactKind Kind, FactStatus Status, string? A, string? B);
