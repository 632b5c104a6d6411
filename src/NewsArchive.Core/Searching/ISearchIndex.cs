using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>The index of current revisions; each database has its own.</summary>
public interface ISearchIndex
{
    /// <summary>Makes a new article findable, within the connection's transaction.</summary>
    void Add(ArchiveConnection connection, ArticleText text);

    /// <summary>Makes a known article findable by these words and no others, within the connection's transaction.</summary>
    void Replace(ArchiveConnection connection, ArticleText text);

    /// <summary>Prepares for very many articles at once, if that makes a difference.</summary>
    void BeginBulk(ArchiveConnection connection);

    /// <summary>Ends what <see cref="BeginBulk"/> began, also for a process that could not.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="tidy">Whether to put the index in its best order, which takes a while.</param>
    void EndBulk(ArchiveConnection connection, bool tidy);

    /// <summary>A page of the articles that match, with their number.</summary>
    SearchPage Search(ArchiveConnection connection, SearchQuery query);
}
