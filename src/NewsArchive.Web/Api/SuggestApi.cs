using NewsArchive.Core;
using NewsArchive.Core.Searching.Words;

namespace NewsArchive.Web.Api;

/// <summary>What a query that is being typed could become, for the search box.</summary>
public static class SuggestApi
{
    public static void MapSuggest(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/suggest", (string? q, Archive archive, HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "private, max-age=60";
        return TypedResults.Json(new SuggestionsJson(q ?? "", archive.Completions.For(q)));
    });
}

/// <summary>What a query could become.</summary>
internal sealed record SuggestionsJson(string Query, IReadOnlyList<Completion> Completions);
