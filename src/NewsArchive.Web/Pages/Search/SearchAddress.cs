using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The values of a search's address, without those that ask for nothing.</summary>
public static class SearchAddress
{
    public const string Path = "/search";

    public static IReadOnlyList<KeyValuePair<string, string>> Values(string query, DateOnly? from, DateOnly? to, string? source, SearchOrder order) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("q", query),
            ("from", from?.ToString("yyyy-MM-dd")),
            ("to", to?.ToString("yyyy-MM-dd")),
            ("source", source),
            ("sort", order == SearchOrder.Relevance ? null : order.ToString().ToLowerInvariant()),
        }.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value!)),
    ];

    public static string Of(string query, DateOnly? from = null, DateOnly? to = null, string? source = null, SearchOrder order = SearchOrder.Relevance) =>
        Path + new Microsoft.AspNetCore.Http.Extensions.QueryBuilder(Values(query, from, to, source, order)).ToQueryString();
}
