using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Makes the search index of an archive anew.</summary>
public sealed class IndexUpkeep(ArchiveStorage storage, ISearchIndex index)
{
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

    /// <summary>Indexes an archive that was made before the index had its present form.</summary>
    internal void BringUpToDate()
    {
        if (storage.Read(index.NeedsRebuild))
        {
            using var transaction = storage.BeginWrite(CancellationToken.None); // another process may be making it at this moment
            Rebuild(transaction, progress: null);
        }
    }
}
