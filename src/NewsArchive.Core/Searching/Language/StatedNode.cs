namespace NewsArchive.Core.Searching.Language;

/// <summary>Articles whose date their file states; derived, inferred and curated dates are left out (<c>stated:yes</c>).</summary>
public sealed record StatedNode : QueryNode;
