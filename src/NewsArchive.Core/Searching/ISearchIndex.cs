using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>The index of current revisions; each database has its own.</summary>
public interface ISearchIndex
{
    /// <summary>Makes an article findable by these words and no others, within the connection's transaction.</summary>
    void Put(ArchiveConnection connection, ArticleText text);

    /// <summary>A page of the articles that match, with their number.</summary>
    SearchPage Search(ArchiveConnection connection, SearchQuery query);
}
