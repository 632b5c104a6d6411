using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Saving;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>Feeds of any search and of saved searches: the newest articles that match, with no word let go.</summary>
public static class SearchFeedsApi
{
    private const int Entries = 50;

    public static void MapSearchFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/search.atom", (HttpContext context, Archive archive) => Send(context, archive, saved: null, isAtom: true));
        endpoints.MapGet("/search.feed.json", (HttpContext context, Archive archive) => Send(context, archive, saved: null, isAtom: false));
        endpoints.MapGet("/search/saved/{id:long}.atom", (long id, HttpContext context, Archive archive) =>
            SendSaved(context, archive, id, isAtom: true));
        endpoints.MapGet("/search/saved/{id:long}.json", (long id, HttpContext context, Archive archive) =>
            SendSaved(context, archive, id, isAtom: false));
    }

    private static Results<FileContentHttpResult, NotFound> SendSaved(HttpContext context, Archive archive, long id, bool isAtom) =>
        archive.SavedSearches.Find(id) is { } saved ? Send(context, archive, saved, isAtom) : TypedResults.NotFound();

    private static FileContentHttpResult Send(HttpContext context, Archive archive, SavedSearch? saved, bool isAtom)
    {
        var reader = saved is null ? SearchAddressReader.Of(archive, context.Request) : SearchAddressReader.Of(archive, saved.Address);
        var address = reader.Read();
        var request = RelaxedSearch.RequestOf(reader.Query, address.Filters) with { Order = SearchOrder.Newest, PageSize = Entries };
        var site = SiteCitation.Site(context);
        var self = saved is null ? address.As(isAtom ? "atom" : "feed.json") : $"/search/saved/{saved.Id}.{(isAtom ? "atom" : "json")}";
        var title = saved?.Name ?? (reader.Query.Root is null ? "Search" : $"Search: {reader.Query.Text}");
        var feed = new SearchFeed(
            SearchFeed.UrnOf(archive.Identity + (saved is null ? address.Href : $"/search/saved/{saved.Id}")), title, site + address.Href,
            site + self, site, archive.Identity,
            archive.Search.Find(request).Hits, saved?.CreatedAt ?? DateTimeOffset.UnixEpoch);
        var bytes = isAtom ? feed.Atom() : feed.Json();
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.File(
            bytes, isAtom ? SearchFeed.AtomType : SearchFeed.JsonType, fileDownloadName: null, enableRangeProcessing: false,
            lastModified: null,
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
