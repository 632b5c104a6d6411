using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Makes the search index of an archive anew.</summary>
public sealed class IndexUpkeep(ArchiveStorage storage, ISearchIndex index)
{
    private const int AtOnce = 2000; // articles, which take a second

    /// <summary>Makes the index anew from the articles. Until it is done, readers search the old one.</summary>
    /// <param name="progress">Told how many articles are done; may be null.</param>
    /// <exception cref="ArchiveException">Another writes for too long.</exception>
    public void Rebuild(Action<int>? progress)
    {
        using var transaction = storage.BeginWrite();
        Rebuild(transaction, progress);
    }

    private void Rebuild(WriteTransaction transaction, Action<int>? progress)
    {
        index.Rebuild(transaction.Connection, progress);
        transaction.Commit();
    }

    /// <summary>
    /// Goes on indexing articles that an index of older rules had; returns whether none is left. Readers search what there is so far.
    /// </summary>
    /// <param name="most">How long it may take; null for as long as it takes.</param>
    /// <param name="cancellation">Stops it; the rest stays to be done.</param>
    public bool GoOn(TimeSpan? most, CancellationToken cancellation)
    {
        if (storage.Read(index.Unindexed) == 0)
        {
            return true;
        }

        var started = TimeProvider.System.GetTimestamp();
        for (; ; )
        {
            using var transaction = storage.BeginWrite(cancellation);
            var isDone = index.IndexSome(transaction.Connection);
            transaction.Commit();
            if (isDone || TimeProvider.System.GetElapsedTime(started) > most || cancellation.IsCancellationRequested)
            {
                return isDone;
            }
        }
    }

    /// <summary>
    /// Begins the index of an archive anew that was made by older rules; one of few articles is indexed at once, the articles of a larger
    /// one by <see cref="GoOn"/>.
    /// </summary>
    internal void BringUpToDate()
    {
        if (!storage.Read(index.NeedsRebuild))
        {
            return;
        }

        using var transaction = storage.BeginWrite(CancellationToken.None);
        index.BeginRebuild(transaction.Connection);
        if (index.Unindexed(transaction.Connection) <= AtOnce)
        {
            while (!index.IndexSome(transaction.Connection))
            {
            }
        }

        transaction.Commit();
    }
}
