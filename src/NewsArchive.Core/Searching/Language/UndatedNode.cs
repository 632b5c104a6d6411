namespace NewsArchive.Core.Searching.Language;

/// <summary>Articles without a date.</summary>
public sealed record UndatedNode : QueryNode;
