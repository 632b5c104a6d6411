using NewsArchive.Core;
using NewsArchive.Core.Searching.Words;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>What a query that is being typed could become, for the search box.</summary>
public static class SuggestApi
{
    public static void MapSuggest(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/suggest", (string? q, Archive archive, HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "private, max-age=60";
        return TypedResults.Json(new SuggestionsJson(q ?? "", [.. archive.Completions.For(q).Select(CompletionJson.Of)]));
    });
}

/// <summary>What a query could become.</summary>
internal sealed record SuggestionsJson(string Query, IReadOnlyList<CompletionJson> Completions);

/// <param name="Kind">What is offered: <c>word</c>, <c>name</c>, <c>source</c> or <c>headline</c>.</param>
/// <param name="Text">What a reader sees.</param>
/// <param name="Query">The whole query it would be; null where it leads to an article.</param>
/// <param name="Article">The address of the article with this headline; else null.</param>
internal sealed record CompletionJson(string Kind, string Text, string? Query, string? Article)
{
    public static CompletionJson Of(Completion completion) =>
        new(completion.Kind, completion.Text, completion.Query, completion.Article?.Path);
}
