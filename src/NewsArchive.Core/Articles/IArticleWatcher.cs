using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>Why an article is another than before.</summary>
public enum ChangeCause
{
    /// <summary>It came into the archive.</summary>
    Added,

    /// <summary>It has a new current revision.</summary>
    Revised,

    /// <summary>A curator corrected a value, or took a correction back.</summary>
    Corrected,

    /// <summary>Other reports say another date.</summary>
    Dated,
}

/// <summary>That an article's words or values are others than before.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Before">Its words before; null where it is new.</param>
/// <param name="After">Its words now, as they are kept.</param>
public sealed record ArticleChange(ChangeCause Cause, ArticleText? Before, ArticleText After)
{
    public long ArticleId => After.ArticleId;
}

/// <summary>
/// What follows from a change of an article, in the writer's transaction and behind the rows of the article itself. What may wait is only
/// marked, and done in its own time; caches need no telling, as <see cref="ChangeClock"/> tells them of every commit.
/// </summary>
public interface IArticleWatcher
{
    /// <summary>Follows one change.</summary>
    void Changed(ArchiveConnection connection, ArticleChange change);

    /// <summary>
    /// Works out what the change will need of a new text, away from the writer's thread. Without it the writer works it out.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The tag of the language that its file states; null where it states none.</param>
    void Precompute(ArticleText text, string? language)
    {
    }

    /// <summary>Makes good what an earlier process left undone, before a run saves its first article.</summary>
    void Resume(ArchiveConnection connection)
    {
    }

    /// <summary>Prepares for very many articles at once, if that makes a difference.</summary>
    void BeginBulk(ArchiveConnection connection)
    {
    }

    /// <summary>Ends what <see cref="BeginBulk"/> began.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="tidy">Whether to put things in their best order, which takes a while.</param>
    void EndBulk(ArchiveConnection connection, bool tidy)
    {
    }
}

/// <summary>Several watchers, each told in their order.</summary>
public sealed class ArticleWatchers(params IReadOnlyList<IArticleWatcher> watchers) : IArticleWatcher
{
    public void Changed(ArchiveConnection connection, ArticleChange change) => Each(watcher => watcher.Changed(connection, change));

    public void Precompute(ArticleText text, string? language) => Each(watcher => watcher.Precompute(text, language));

    public void Resume(ArchiveConnection connection) => Each(watcher => watcher.Resume(connection));

    public void BeginBulk(ArchiveConnection connection) => Each(watcher => watcher.BeginBulk(connection));

    public void EndBulk(ArchiveConnection connection, bool tidy) => Each(watcher => watcher.EndBulk(connection, tidy));

    private void Each(Action<IArticleWatcher> tell)
    {
        foreach (var watcher in watchers)
        {
            tell(watcher);
        }
    }
}
