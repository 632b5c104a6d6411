using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>
/// The index of current revisions; each database has its own. When a transaction is committed an article that it changed can be found by
/// the words that it has now and no others, and by its values as they are then.
/// </summary>
public interface ISearchIndex : IArticleWatcher
{
    /// <summary>Whether an archive has an index of other rules than these, or none.</summary>
    bool NeedsRebuild(ArchiveConnection connection);

    /// <summary>
    /// Forgets what the index has, so that <see cref="IndexSome"/> makes it anew; an index that cannot be made bit by bit is made at once.
    /// </summary>
    void BeginRebuild(ArchiveConnection connection);

    /// <summary>Indexes some of the articles that <see cref="BeginRebuild"/> left out; returns whether none is left.</summary>
    bool IndexSome(ArchiveConnection connection);

    /// <summary>How many articles are still to be indexed; 0 but after <see cref="BeginRebuild"/>.</summary>
    int Unindexed(ArchiveConnection connection);

    /// <summary>Makes the whole index anew from the articles, within the connection's transaction.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="progress">Told how many articles are done; may be null.</param>
    void Rebuild(ArchiveConnection connection, Action<int>? progress);

    /// <summary>Reads what searches keep in memory, so that the first one does not wait for it.</summary>
    void Prepare(ArchiveConnection connection);

    /// <summary>The tags of the languages whose rules words are stemmed by, English first; those that the articles are in.</summary>
    IReadOnlyList<string> StemmingLanguages(ArchiveConnection connection);

    /// <summary>The language of an article, by the first part of its tag in lower case; empty where it is not known.</summary>
    string LanguageOf(ArchiveConnection connection, long articleId);

    /// <summary>A page of the articles that match, with their number.</summary>
    SearchPage Search(ArchiveConnection connection, SearchRequest request);

    /// <summary>How many of the articles that match are of each kind. Its page and order do not matter.</summary>
    SearchFacets Facets(ArchiveConnection connection, SearchRequest request);

    /// <summary>How many articles match: exact up to a number, and above it only more than that.</summary>
    int Count(ArchiveConnection connection, SearchRequest request, int most = SearchPage.MostCounted);

    /// <summary>The best articles for words, any of them; the ranking of <see cref="Search"/>, with nothing folded.</summary>
    /// <param name="connection">A reader's connection.</param>
    /// <param name="words">The words, as they were typed.</param>
    /// <param name="count">How many articles at most.</param>
    IReadOnlyList<RankedArticle> Rank(ArchiveConnection connection, IReadOnlyList<string> words, int count);
}
