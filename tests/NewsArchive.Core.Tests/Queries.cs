using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests;

/// <summary>Searches as a person types them.</summary>
public static class Queries
{
    public static SearchPage Find(this TestArchive test, string query, int page = 1, int size = SearchRequest.DefaultPageSize) =>
        test.Archive.Search.Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest { Page = page, PageSize = size }));
}
