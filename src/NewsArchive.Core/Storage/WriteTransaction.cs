using System.Data.Common;

namespace NewsArchive.Core.Storage;

/// <summary>The right to write, held until disposed. What was not committed by then is undone.</summary>
public sealed class WriteTransaction : IDisposable
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    private readonly SemaphoreSlim? writing;
    private readonly Func<ArchiveConnection, DbTransaction> begin;
    private readonly Action<Exception?>? told;
    private DbTransaction? transaction;

    /// <summary>Begins a transaction.</summary>
    /// <param name="connection">The connection to write on.</param>
    /// <param name="writing">The right to write, which is taken; null for a rehearsal, which needs none and owns its connection.</param>
    /// <param name="begin">Begins it anew, also after each commit.</param>
    /// <param name="told">Told of each commit: what went wrong, or null where it went well.</param>
    internal WriteTransaction(
        ArchiveConnection connection, SemaphoreSlim? writing, Func<ArchiveConnection, DbTransaction> begin, Action<Exception?>? told = null)
    {
        (Connection, this.writing, this.begin, this.told) = (connection, writing, begin, told);
        Begin();
    }

    public ArchiveConnection Connection { get; }

    /// <summary>
    /// Makes what was written so far permanent and visible to readers, gives other writers their turn, and goes on in a new transaction.
    /// </summary>
    public void CommitAndGoOn()
    {
        End(commit: true);
        writing?.Release();
        Thread.Sleep(Turn); // without it this thread would take the right to write back before anyone else could
        writing?.Wait();
        Begin();
    }

    /// <summary>Undoes what was written since the last commit, and goes on in a new transaction.</summary>
    public void RollBackAndGoOn()
    {
        End(commit: false);
        Begin();
    }

    /// <summary>Makes what was written permanent and visible to readers.</summary>
    public void Commit() => End(commit: true);

    public void Dispose()
    {
        try
        {
            End(commit: false);
        }
        finally
        {
            if (writing is null)
            {
                Connection.Dispose();
            }
            else
            {
                writing.Release();
            }
        }
    }

    private void Begin() => Connection.Transaction = transaction = begin(Connection);

    private void End(bool commit)
    {
        if (transaction is null)
        {
            return;
        }

        try
        {
            if (commit)
            {
                Connection.BeforeCommit?.Invoke();
                transaction.Commit();
                told?.Invoke(null);
            }
        }
        catch (Exception exception)
        {
            told?.Invoke(exception);
            throw;
        }
        finally
        {
            transaction.Dispose();
            Connection.Transaction = transaction = null;
            Connection.BeforeCommit = null;
        }
    }
}
