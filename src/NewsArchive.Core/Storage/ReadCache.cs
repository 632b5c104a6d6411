using System.Collections.Concurrent;

namespace NewsArchive.Core.Storage;

/// <summary>Keeps what was read from an archive until anything is committed to it.</summary>
/// <param name="most">The most values; with more it begins anew.</param>
internal sealed class ReadCache<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (long Time, TValue Value)> known = new();

    /// <summary>The value of a key, read now where it is not known or may have changed.</summary>
    /// <param name="connection">A reader's connection.</param>
    /// <param name="clock">The clock of its archive.</param>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads it.</param>
    public TValue Of(ArchiveConnection connection, ChangeClock clock, TKey key, Func<ArchiveConnection, TValue> read)
    {
        var time = clock.Of(connection);
        if (known.TryGetValue(key, out var kept) && kept.Time == time)
        {
            return kept.Value;
        }

        if (known.Count >= most)
        {
            known.Clear();
        }

        var value = read(connection);
        known[key] = (time, value);
        return value;
    }
}
