using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching;

/// <summary>Searches the archive.</summary>
public sealed class ArticleSearch(ArchiveStorage storage, ISearchIndex index)
{
    /// <summary>A page of hits. Any request is answered; one that asks for nothing finds everything.</summary>
    public SearchPage Find(SearchRequest request) => storage.Read(connection => index.Search(connection, request));

    /// <summary>How many of the articles that match are of each kind.</summary>
    public SearchFacets Facets(SearchRequest request) => storage.Read(connection => index.Facets(connection, request));

    /// <summary>How many articles match: exact up to <see cref="SearchPage.MostCounted"/>, and above it one more than that.</summary>
    public int Count(SearchRequest request) =>
        storage.Read(connection => Math.Min(SearchPage.MostCounted + 1, index.Count(connection, request)));

    /// <summary>The best articles for a text taken as plain words, any of them.</summary>
    public IReadOnlyList<RankedArticle> Rank(string text, int count) => storage.Read(connection => index
        .Rank(connection, [.. WordTokens.Of(text).Select(word => word.Text)], count)
        .Select(article => article with { ExternalId = connection.Scalar<string>("SELECT external_id FROM articles WHERE id = @id", ("@id", article.ArticleId)) })
        .ToList());

    /// <summary>A page of hits. Any query is answered; one that asks for nothing finds everything.</summary>
    public SearchPage Find(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Find(RequestOf(query));
    }

    /// <summary>How many articles each wanted word or phrase of a query finds by itself: what to leave out when all together find nothing.</summary>
    public IReadOnlyList<(string Term, int Articles)> CountEach(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. query.Terms.Wanted.Distinct(StringComparer.OrdinalIgnoreCase).Select(term =>
            (term, Count(RequestOf(new SearchQuery { Terms = new SearchTerms([term], []) }))))];
    }

    private static SearchRequest RequestOf(SearchQuery query) => new()
    {
        Tree = query.Terms.IsEmpty ? null : new AllNode([.. query.Terms.Wanted.Select(NodeOf), .. query.Terms.Unwanted.Select(term => new NotNode(NodeOf(term)))]),
        IsWordList = query.Terms.Unwanted.Count == 0 && query.Terms.Wanted.All(term => !term.Contains(' ')),
        Sources = query.Source is { } source ? [source] : [],
        From = query.From,
        To = query.To,
        Order = query.Order,
        Page = query.Page,
        PageSize = query.PageSize,
    };

    private static QueryNode NodeOf(string term) => new PhraseNode([.. WordTokens.Of(term).Select(word => new WordNode(word.Text))]);
}
