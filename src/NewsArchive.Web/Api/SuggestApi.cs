using System.Text.Json.Serialization;
using NewsArchive.Core;
using NewsArchive.Core.Searching.Words;
using NewsArchive.Web.Pages;

namespace NewsArchive.Web.Api;

/// <summary>What a query that is being typed could become, for the search box.</summary>
public static class SuggestApi
{
    public static void MapSuggest(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/suggest", (string? q, Archive archive, HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "private, max-age=60";
        return TypedResults.Json(new Answer(q ?? "", [.. archive.Completions.For(q).Select(Offered.Of)]));
    });

    private sealed record Answer(
        [property: JsonPropertyName("query")] string Query, [property: JsonPropertyName("completions")] IReadOnlyList<Offered> Completions);

    /// <param name="Kind">What is offered: <c>word</c>, <c>name</c>, <c>source</c> or <c>headline</c>.</param>
    /// <param name="Text">What a reader sees.</param>
    /// <param name="Query">The whole query it would be; null where it leads to an article.</param>
    /// <param name="Article">The address of the article with this headline; else null.</param>
    private sealed record Offered(string Kind, string Text, string? Query, string? Article)
    {
        public static Offered Of(Completion completion) => new(completion.Kind, completion.Text, completion.Query, completion.Article?.Path);
    }
}
