namespace NewsArchive.Core.Searching;

/// <summary>
/// A hash table from words to numbers above 0, read without a lock while one thread adds to it. A word of up to eight
/// letters of ASCII is its own key; of a longer one the key is a hash of 63 bits, which no two of some hundred thousand
/// words share but by a chance of one in 10⁸.
/// </summary>
internal sealed class WordNumbers
{
    private volatile Entry[] entries = new Entry[4096];
    private int count;

    /// <summary>The number of a key; 0 where it has none.</summary>
    public int Find(ulong key)
    {
        var table = entries;
        var mask = table.Length - 1;
        for (var place = PlaceOf(key, mask); ; place = (place + 1) & mask)
        {
            ref var entry = ref table[place];
            if (entry.Key == key)
            {
                return Volatile.Read(ref entry.Number);
            }

            if (entry.Key == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>Adds a key that is not there. Only one thread may add at a time.</summary>
    public void Add(ulong key, int number)
    {
        if (++count * 2 > entries.Length)
        {
            var larger = new Entry[entries.Length * 2];
            foreach (var entry in entries.Where(entry => entry.Key != 0))
            {
                Put(larger, entry.Key, entry.Number);
            }

            entries = larger;
        }

        Put(entries, key, number);
    }

    private static void Put(Entry[] table, ulong key, int number)
    {
        var mask = table.Length - 1;
        var place = PlaceOf(key, mask);
        while (table[place].Key != 0)
        {
            place = (place + 1) & mask;
        }

        Volatile.Write(ref table[place].Number, number);
        Volatile.Write(ref table[place].Key, key);
    }

    private static int PlaceOf(ulong key, int mask) => (int)((key * 0x9E3779B97F4A7C15) >> 33) & mask;

    private struct Entry
    {
        public ulong Key;
        public int Number;
    }
}
