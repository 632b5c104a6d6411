using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Searches the archive.</summary>
public sealed class ArticleSearch(ArchiveStorage storage, ISearchIndex index)
{
    private const int Kept = 256; // requests whose counts are kept, until the archive changes

    private readonly ReadCache<string, SearchFacets> facets = new(Kept);
    private readonly ReadCache<string, int> counts = new(Kept * 8);

    /// <summary>Reads what searches keep in memory, so that the first one does not wait for it.</summary>
    public void Prepare() => storage.Read(connection =>
    {
        index.Prepare(connection);
        return true;
    });

    /// <summary>The tags of the languages whose rules the words of queries are stemmed by, English first.</summary>
    public IReadOnlyList<string> StemmingLanguages() => storage.Read(index.StemmingLanguages);

    /// <summary>The language of an article, by the first part of its tag in lower case; empty where it is not known.</summary>
    public string LanguageOf(long articleId) => storage.Read(connection => index.LanguageOf(connection, articleId));

    /// <summary>A page of hits. Any request is answered; one that asks for nothing finds everything.</summary>
    public SearchPage Find(SearchRequest request) => storage.Read(connection => index.Search(connection, request));

    /// <summary>How many of the articles that match are of each kind.</summary>
    public SearchFacets Facets(SearchRequest request) => storage.Read(connection =>
        facets.Of(connection, storage.Changes, KeyOf(request), _ => index.Facets(connection, request)));

    /// <summary>The same, counted now.</summary>
    public SearchFacets CountFacets(SearchRequest request) => storage.Read(connection => index.Facets(connection, request));

    /// <summary>How many articles match: exact up to <see cref="SearchPage.MostCounted"/>, and above it one more than that.</summary>
    public int Count(SearchRequest request) =>
        storage.Read(
            connection => counts.Of(
                connection, storage.Changes, KeyOf(request), _ => Math.Min(SearchPage.MostCounted + 1, index.Count(connection, request))));

    /// <summary>The best articles for a text taken as plain words, any of them.</summary>
    public IReadOnlyList<RankedArticle> Rank(string text, int count) => storage.Read(connection => index
        .Rank(connection, [.. TextAnalysis.Runs(text).Select(word => word.Text)], count)
        .Select(
            article => article with
            {
                ExternalId = connection.Scalar<string>("SELECT external_id FROM articles WHERE id = @id", ("@id", article.ArticleId)),
            })
        .ToList());

    /// <summary>What counts depend on: all of a request but its page and order.</summary>
    private static string KeyOf(SearchRequest request) => string.Join(
        '\n',
        [
            request.Tree is null ? "" : QueryText.Of(request.Tree),
            $"{request.IsWordList} {request.From?.DayNumber} {request.To?.DayNumber} {request.UndatedOnly} {request.StatedOnly} "
                + $"{request.WithoutSource} {request.FoldsDuplicates} {request.StoryOf} {request.NameId}",
            request.Language is null ? "*" : request.Language,
            .. request.Sources,
        ]);
}
