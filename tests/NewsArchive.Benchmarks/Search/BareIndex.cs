using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks.Search;

/// <summary>The words of an archive in an FTS5 table with nothing added: what its search is held against.</summary>
internal sealed class BareIndex : IDisposable
{
    private readonly SqliteConnection connection;

    public BareIndex(string archive, string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;");
        Execute($"ATTACH '{archive}' AS archive");
        if (Scalar("SELECT count(*) FROM main.sqlite_master WHERE name = 'bare'") == 0)
        {
            Execute(
                "CREATE VIRTUAL TABLE bare USING fts5 (headline, body, content = '', tokenize = 'porter unicode61 remove_diacritics 2')");
            Execute("INSERT INTO bare (bare, rank) VALUES ('automerge', 0), ('crisismerge', 2000), ('hashsize', 67108864)");
            Execute(
                "INSERT INTO bare (rowid, headline, body) SELECT article_id, headline, body FROM archive.article_texts ORDER BY "
                    + "article_id");
            Execute("INSERT INTO bare (bare) VALUES ('optimize')");
        }

        Execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, bare, row)");
        Articles = (int)Scalar("SELECT count(*) FROM archive.article_texts");
    }

    public int Articles { get; }

    /// <summary>Words that so many articles have, spread over the alphabet; only such as are their own stems.</summary>
    public List<string> Words(double least, double most, int count)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT term FROM temp.words WHERE doc BETWEEN @least AND @most AND term GLOB '[a-z][a-z][a-z][a-z]*' AND term NOT GLOB "
                + "'*[^a-z]*'";
        command.Parameters.AddWithValue("@least", least);
        command.Parameters.AddWithValue("@most", most);
        using var reader = command.ExecuteReader();
        var words = new List<string>();
        while (reader.Read())
        {
            if (reader.GetString(0) is var word && NewsArchive.Formats.Text.PorterStemmer.Stem(word) == word)
            {
                words.Add(word);
            }
        }

        var random = new Random(7);
        return [.. words.OrderBy(_ => random.Next()).Take(count)];
    }

    /// <summary>For each word another of them that some article has beside it, as words that are asked for together have.</summary>
    public IEnumerable<IReadOnlyList<string>> Pairs(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var other = Enumerable.Range(1, words.Count - 1)
                .Select(step => words[(i + step) % words.Count])
                .FirstOrDefault(other => Best($"\"{words[i]}\" AND \"{other}\"") > 0);
            if (other is not null)
            {
                yield return [words[i], other];
            }
        }
    }

    /// <summary>The best twenty, in FTS5's own order.</summary>
    public int Best(string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM bare WHERE bare MATCH @match ORDER BY rank LIMIT 20";
        command.Parameters.AddWithValue("@match", match);
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    private long Scalar(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
