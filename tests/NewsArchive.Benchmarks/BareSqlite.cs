using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Benchmarks;

/// <summary>The rows of an archive, inserted once more into an empty one by nothing but prepared statements.</summary>
internal static class BareSqlite
{
    private const int Batch = 20_000; // rows in a transaction; they are read into memory outside the measured time

    private static readonly string[] Indexes = ["article_search", "article_forms"];

    /// <summary>The tables that an import fills.</summary>
    public static IReadOnlyList<string> Imported { get; } =
    [
        "sources", "originals", "articles", "revisions", "article_texts", "containers", "places", "outcomes", "text_marks", "text_sketches",
        "duplicates",
        "search_entries",
    ];

    /// <summary>Those and the tables that are full when names are found and stories grouped.</summary>
    public static IReadOnlyList<string> Finished { get; } =
    [
        .. Imported, "names", "name_forms", "name_articles", "name_titles", "story_reports", "story_terms", "story_links", "story_articles",
        "running_articles", "inferred_dates",
    ];

    /// <summary>How long the inserts take, the commits and the index's final order included.</summary>
    /// <param name="from">The database whose rows are inserted.</param>
    /// <param name="folder">Where the other is made.</param>
    /// <param name="tables">The tables that are filled, the index besides.</param>
    public static TimeSpan Insert(string from, string folder, IReadOnlyList<string> tables)
    {
        using (ArchiveStorage.Open(new ArchiveOptions { Folder = folder }))
        {
            // Makes the schema.
        }

        using var source = Open(from);
        using var target = Open(Path.Combine(folder, "archive.db"));
        Execute(target, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL"); // the rows' run is not among what is inserted
        foreach (var index in Indexes)
        {
            Execute(target, $"INSERT INTO {index} ({index}, rank) VALUES ('automerge', 0), ('crisismerge', 2000), ('hashsize', 67108864)");
        }

        List<IBareCopy> inserts = [.. tables.Select(table => new TableCopy(source, target, table)), new IndexCopy(source, target)];
        var time = TimeSpan.Zero;
        for (var any = true; any;)
        {
            any = inserts.Select(insert => insert.Read(Batch)).ToList().Contains(true);
            var start = Stopwatch.GetTimestamp();
            Execute(target, "BEGIN");
            inserts.ForEach(insert => insert.Write());
            Execute(target, "COMMIT");
            time += Stopwatch.GetElapsedTime(start);
        }

        var end = Stopwatch.GetTimestamp();
        foreach (var index in Indexes)
        {
            Execute(target, $"INSERT INTO {index} ({index}) VALUES ('optimize')");
        }

        inserts.ForEach(insert => insert.Dispose());
        return time + Stopwatch.GetElapsedTime(end);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
