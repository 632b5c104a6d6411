using System.Collections.Concurrent;

namespace NewsArchive.Core.Storage;

/// <summary>Keeps what was read from an archive until anything is committed to it.</summary>
/// <param name="most">The most values; with more it begins anew.</param>
/// <param name="isPatient">
/// Whether values of a large archive may be some seconds old: what goes through a million articles would else be read anew
/// for each page while an import commits every second. Such a value is the same whatever a reader asks, and no reader's limit ends its
/// reading.
/// </param>
internal sealed class ReadCache<TKey, TValue>(int most, bool isPatient = false)
    where TKey : notnull
{
    private const long LargeArchive = 100_000; // articles
    private const long Patience = 10_000; // milliseconds

    private readonly ConcurrentDictionary<TKey, Kept> known = new();

    /// <summary>The value of a key, read now where it is not known or may have changed.</summary>
    /// <param name="connection">A reader's connection.</param>
    /// <param name="clock">The clock of its archive.</param>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads it.</param>
    public TValue Of(ArchiveConnection connection, ChangeClock clock, TKey key, Func<ArchiveConnection, TValue> read)
    {
        var time = clock.Now();
        if (known.TryGetValue(key, out var kept)
            && (kept.Time == time || (isPatient && Environment.TickCount64 - kept.ReadAt < Patience && IsLarge(connection))))
        {
            return kept.Value;
        }

        if (known.Count >= most)
        {
            known.Clear();
        }

        var value = isPatient ? connection.ReadForAll(read) : read(connection);
        known[key] = new Kept(time, Environment.TickCount64, value);
        return value;
    }

    private static bool IsLarge(ArchiveConnection connection) => connection.Scalar<long?>("SELECT max(id) FROM articles") > LargeArchive;

    private readonly record struct Kept(long Time, long ReadAt, TValue Value);
}
