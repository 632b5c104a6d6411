using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// Looks for the names of the articles that are new or have changed, in small transactions. The outcome does not depend on the order in
/// which articles came.
/// </summary>
internal sealed class NameGathering(ArchiveStorage storage, TimeProvider time)
{
    private const int AtOnce = 1000; // articles of a transaction

    /// <summary>Looks for what is not done yet; returns whether nothing is left.</summary>
    /// <param name="most">How long it may take, as long as a batch is not cut short; null for as long as it takes.</param>
    /// <param name="cancellation">Stops after the current batch; the next run does the rest.</param>
    /// <param name="inBackground">Whether to leave the other processors to others.</param>
    public bool Run(TimeSpan? most, CancellationToken cancellation, bool inBackground = false)
    {
        var started = time.GetTimestamp();
        using var transaction = storage.BeginWrite(cancellation);
        var unnamed = new UnnamedArticleRows(transaction.Connection);
        var rows = new NameRows(transaction.Connection);
        unnamed.MarkAllOfOlderRules();
        var isLeft = true;
        while (isLeft && (most is null || time.GetElapsedTime(started) < most))
        {
            isLeft = Gather(unnamed, rows, inBackground ? 1 : Environment.ProcessorCount);
            rows.Prove(); // in the transaction of its articles: what a killed process has committed is whole
            transaction.CommitAndGoOn();
            cancellation.ThrowIfCancellationRequested();
        }

        transaction.Commit();
        return !isLeft;
    }

    private static bool Gather(UnnamedArticleRows unnamed, NameRows rows, int processors)
    {
        var pending = unnamed.Some(AtOnce);
        rows.Begin();
        foreach (var (id, names) in InOrder.Of(pending, processors, article => (article.Id, ArticleNames.In(article.Text))))
        {
            rows.Replace(id, names);
        }

        rows.Flush();
        return pending.Count == AtOnce;
    }
}
