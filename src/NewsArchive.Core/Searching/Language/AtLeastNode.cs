namespace NewsArchive.Core.Searching.Language;

/// <summary>A word or phrase so many times in one article (<c>atleast3 word</c>).</summary>
public sealed record AtLeastNode(int Times, QueryNode Part) : QueryNode;
