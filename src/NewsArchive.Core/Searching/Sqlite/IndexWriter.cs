using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Writes the index on a connection.</summary>
internal sealed class IndexWriter
{
    private const int AtOnce = 20_000;

    private readonly ArchiveConnection connection;
    private PendingTexts? pending;

    private IndexWriter(ArchiveConnection connection) => this.connection = connection;

    /// <summary>What the transaction has in line; it is written before the commit.</summary>
    public PendingTexts Pending
    {
        get
        {
            if (pending is null || connection.BeforeCommit is null)
            {
                pending = new PendingTexts(connection); // of a transaction that has just begun
                connection.BeforeCommit = pending.Flush;
            }

            return pending;
        }
    }

    public static IndexWriter Of(ArchiveConnection connection) => connection.Companion(one => new IndexWriter(one));

    public void BeginBulk()
    {
        // Merging segments while they are written costs up to half of an import's time; once at the end is enough.
        Configure("automerge", 0);
        Configure("crisismerge", 2000);
        Configure("hashsize", 64 * 1024 * 1024);
    }

    public void EndBulk(bool tidy)
    {
        Pending.Flush();
        if (connection.Scalar<long>("SELECT count(*) FROM article_search_config WHERE k = 'automerge' AND v = 0") == 0)
        {
            return;
        }

        Configure("automerge", 4);
        Configure("crisismerge", 16);
        Configure("hashsize", 1024 * 1024);
        connection.Execute(tidy
            ? "INSERT INTO article_search (article_search) VALUES ('optimize')"
            : "INSERT INTO article_search (article_search, rank) VALUES ('merge', 1000)");
    }

    /// <summary>Makes the index anew from the articles, within the transaction.</summary>
    public void Rebuild(Action<int>? progress)
    {
        connection.Execute("INSERT INTO article_search (article_search) VALUES ('delete-all')");
        connection.Execute("DELETE FROM search_entries");
        BeginBulk();
        var (done, last) = (0, 0L);
        for (var any = true; any;)
        {
            var some = connection.List(
                $"""
                SELECT article_id, headline, standfirst, byline, dateline, body, captions FROM article_texts WHERE article_id > @last
                ORDER BY article_id LIMIT {AtOnce}
                """,
                ArticleTextRows.Read, ("@last", last));
            some.ForEach(Pending.Add);
            Pending.Flush();
            any = some.Count == AtOnce;
            last = some.Count > 0 ? some[^1].ArticleId : last;
            done += some.Count;
            progress?.Invoke(done);
        }

        EndBulk(tidy: true);
    }

    private void Configure(string name, long value) =>
        connection.Execute("INSERT INTO article_search (article_search, rank) VALUES (@name, @value)", ("@name", name), ("@value", value));
}
