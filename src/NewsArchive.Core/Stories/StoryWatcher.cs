using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Marks articles that are to be held against others again. A date that follows from their stories does not change these.
/// </summary>
internal sealed class StoryWatcher : IArticleWatcher
{
    public void Changed(ArchiveConnection connection, ArticleChange change)
    {
        if (change.Cause != ChangeCause.Dated)
        {
            StoryRows.Mark(connection, change.ArticleId);
        }
    }
}
