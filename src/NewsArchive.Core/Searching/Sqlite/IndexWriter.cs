using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Writes the index on a connection.</summary>
internal sealed class IndexWriter
{
    private const int AtOnce = 5000;
    private const string NextArticle = "SELECT next_article FROM search_rules";

    private static readonly string[] Tables = ["article_search", "article_forms"];

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
        foreach (var table in Tables)
        {
            connection.Execute(tidy
                ? $"INSERT INTO {table} ({table}) VALUES ('optimize')"
                : $"INSERT INTO {table} ({table}, rank) VALUES ('merge', 1000)");
        }
    }

    /// <summary>Makes the index anew from the articles, within the transaction.</summary>
    public void Rebuild(Action<int>? progress)
    {
        BeginRebuild();
        for (var done = 0; !IndexSome();)
        {
            done = connection.Scalar<int>("SELECT count(*) FROM search_entries");
            progress?.Invoke(done);
        }
    }

    /// <summary>Forgets what the index has.</summary>
    public void BeginRebuild()
    {
        foreach (var table in Tables)
        {
            connection.Execute($"INSERT INTO {table} ({table}) VALUES ('delete-all')");
        }

        connection.Execute("DELETE FROM search_entries");
        connection.Execute(
            """
            UPDATE search_rules SET version = @version, next_article = (SELECT min(article_id) FROM article_texts)
            """,
            ("@version", TextAnalysis.Version));
        if (connection.Scalar<long?>(NextArticle) is not null)
        {
            BeginBulk();
        }
    }

    /// <summary>Indexes some of the articles that are left, within the transaction; returns whether none is left.</summary>
    public bool IndexSome()
    {
        if (connection.Scalar<long?>(NextArticle) is not { } next)
        {
            return true;
        }

        var some = connection.List(
            $"""
            SELECT article_id, headline, standfirst, byline, dateline, body, captions FROM article_texts t
            WHERE article_id >= @next AND NOT EXISTS (SELECT 1 FROM search_entries e WHERE e.article_id = t.article_id)
            ORDER BY article_id LIMIT {AtOnce}
            """,
            ArticleTextRows.Read, ("@next", next));
        some.ForEach(Pending.Add);
        Pending.Flush();
        var isDone = some.Count < AtOnce;
        connection.Execute("UPDATE search_rules SET next_article = @next", ("@next", isDone ? null : some[^1].ArticleId + 1));
        if (isDone)
        {
            EndBulk(tidy: true);
        }

        return isDone;
    }

    private void Configure(string name, long value)
    {
        foreach (var table in Tables)
        {
            connection.Execute($"INSERT INTO {table} ({table}, rank) VALUES (@name, @value)", ("@name", name), ("@value", value));
        }
    }
}
