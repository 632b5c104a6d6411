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
}
