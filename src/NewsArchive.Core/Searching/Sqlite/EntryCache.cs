using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Keeps an <see cref="EntryTable"/> in step with the database, which other processes may write too.</summary>
internal sealed class EntryCache
{
    private const int AtOnce = 20_000;

    private readonly Lock updating = new();
    private volatile EntryTable current = new();

    /// <summary>The state as the connection's transaction sees it, or a later one.</summary>
    public EntryTable Current(ArchiveConnection connection)
    {
        var last = connection.Scalar<long?>("SELECT max(id) FROM search_entries") ?? 0;
        if (last <= current.LastId)
        {
            return current;
        }

        lock (updating)
        {
            if (last > current.LastId)
            {
                current = connection.ReadForAll(one => current.With(Since(one, current.LastId)));
            }

            return current;
        }
    }

    /// <summary>What is new since the last look; all of it at first.</summary>
    private static IEnumerable<IndexEntry> Since(ArchiveConnection connection, long id)
    {
        for (var any = true; any;)
        {
            var some = connection.List(
                $"SELECT {IndexEntry.Columns} FROM search_entries WHERE id > @last ORDER BY id LIMIT {AtOnce}", IndexEntry.Read,
                ("@last", id));
            foreach (var entry in some)
            {
                yield return entry;
                id = entry.Id;
            }

            any = some.Count == AtOnce;
        }
    }
}
