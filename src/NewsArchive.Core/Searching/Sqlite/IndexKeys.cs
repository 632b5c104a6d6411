using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gives out rowids.</summary>
internal sealed class IndexKeys(ArchiveConnection connection)
{
    private readonly Dictionary<long, long> next = [];

    /// <summary>A rowid of a day that no article has.</summary>
    /// <param name="day">The day on which the date begins; null where there is none.</param>
    /// <param name="old">The rowid that the article had, free again; it is kept where its day is the same.</param>
    public long Next(DateOnly? day, long? old)
    {
        var (first, last) = day is { } known ? (IndexKey.Of(known), IndexKey.LastOf(known)) : (1, IndexKey.FirstDated - 1);
        if (old >= first && old <= last)
        {
            return old.Value;
        }

        if (!next.TryGetValue(first, out var key))
        {
            key = connection.Scalar<long?>(
                "SELECT max(key) FROM search_entries WHERE key BETWEEN @first AND @last", ("@first", first), ("@last", last)) + 1 ?? first;
        }

        if (key > last)
        {
            return Next(day: null, old: null); // the day is full
        }

        next[first] = key + 1;
        return key;
    }
}
