namespace NewsArchive.Core.Searching.Language;

/// <summary>The part, looked for in one field only.</summary>
public sealed record FieldNode(SearchField Field, QueryNode Part) : QueryNode;
