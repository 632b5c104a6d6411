namespace NewsArchive.Core.Searching.Language;

/// <summary>Articles whose date overlaps a range of days; both ends inclusive, either of them open.</summary>
public sealed record DateNode(DateOnly? From, DateOnly? To) : QueryNode;
