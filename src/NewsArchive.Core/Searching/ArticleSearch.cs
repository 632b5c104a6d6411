using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Searches the archive.</summary>
public sealed class ArticleSearch(ArchiveStorage storage, ISearchIndex index)
{
    /// <summary>A page of hits. Any query is answered; one that asks for nothing finds everything.</summary>
    public SearchPage Find(SearchQuery query) => storage.Read(connection => index.Search(connection, query));

    public SearchPage Find(SearchRequest request) => throw new NotSupportedException();

    public SearchFacets Facets(SearchRequest request) => throw new NotSupportedException();

    public int Count(SearchRequest request) => throw new NotSupportedException();

    public IReadOnlyList<RankedArticle> Rank(string text, int count) => throw new NotSupportedException();

    /// <summary>How many articles each wanted word or phrase of a query finds by itself: what to leave out when all together find nothing.</summary>
    public IReadOnlyList<(string Term, int Articles)> CountEach(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. query.Terms.Wanted.Distinct(StringComparer.OrdinalIgnoreCase).Select(term =>
            (term, Find(new SearchQuery { Terms = new SearchTerms([term], []), PageSize = 1 }).Total))];
    }
}
