namespace NewsArchive.Core.Searching.Language;

/// <summary>All articles but those of the part.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;
