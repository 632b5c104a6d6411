using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// Looks for the names of the articles that are new or have changed. The outcome does not depend on the order in which articles came.
/// </summary>
internal sealed class NameGathering(ArchiveStorage storage, TimeProvider time) : PendingWork(storage, time)
{
    private const int AtOnce = 1000; // articles of a transaction

    public override bool IsAnyLeft(ArchiveConnection connection) => new UnnamedArticleRows(connection).IsAnyLeft();

    protected override Func<bool> Begin(ArchiveConnection connection, int processors)
    {
        var unnamed = new UnnamedArticleRows(connection);
        var rows = new NameRows(connection);
        unnamed.MarkAllOfOlderRules();
        return () => Gather(unnamed, rows, processors);
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
        rows.Prove(); // in the transaction of its articles: what a killed process has committed is whole
        return pending.Count == AtOnce;
    }
}
