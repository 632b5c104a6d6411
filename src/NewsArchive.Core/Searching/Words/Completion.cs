using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching.Words;

/// <summary>What a query that is being typed could become.</summary>
/// <param name="Kind">What is offered: <c>word</c>, <c>name</c>, <c>source</c> or <c>headline</c>.</param>
/// <param name="Text">What a reader sees.</param>
/// <param name="Query">The whole query it would be; null where it leads to an article.</param>
/// <param name="Article">The article with this headline; else null.</param>
public sealed record Completion(string Kind, string Text, string? Query, ArticleSummary? Article = null);
