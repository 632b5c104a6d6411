namespace NewsArchive.Core.Searching.Language;

/// <summary>Words or phrases close to each other.</summary>
/// <param name="Left">A word, a phrase, or any of several.</param>
/// <param name="Right">As <paramref name="Left"/>.</param>
/// <param name="Distance">The most words between them; null where they only need to stand in one paragraph.</param>
/// <param name="IsOrdered">Whether the left one comes first (<c>adj3</c>).</param>
public sealed record NearNode(QueryNode Left, QueryNode Right, int? Distance, bool IsOrdered) : QueryNode;
