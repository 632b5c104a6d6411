namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Where the entries of a run of days stand in the arrays of an <see cref="EntryTable"/>: a block for each day, found by a shift and an
/// addition.
/// </summary>
internal sealed class EntryRegion
{
    private const int Mask = (1 << IndexKey.BitsOfDay) - 1;
    private const int Spare = 64; // days made room for beyond the one that is needed

    private int firstBlock;
    private long[] blocks = []; // the place of the first entry, and above it how many have room

    /// <summary>The place of a rowid's entry; under 0 where it has none.</summary>
    public int SlotOf(long key)
    {
        var index = (int)(key >> IndexKey.BitsOfDay) - firstBlock;
        var known = blocks;
        if ((uint)index >= (uint)known.Length)
        {
            return -1;
        }

        var block = known[index];
        var number = (int)key & Mask;
        return number < (int)(block >> 32) ? (int)block + number : -1;
    }

    /// <summary>The block of a rowid: its place and its room.</summary>
    public (int Start, int Room) BlockOf(long key)
    {
        var index = (int)(key >> IndexKey.BitsOfDay) - firstBlock;
        return (uint)index < (uint)blocks.Length ? ((int)blocks[index], (int)(blocks[index] >> 32)) : (0, 0);
    }

    /// <summary>
    /// Sets the block of a rowid. The caller is the only one to change the region; others may read it meanwhile only through a copy.
    /// </summary>
    public void SetBlock(long key, int start, int room)
    {
        var block = (int)(key >> IndexKey.BitsOfDay);
        if (blocks.Length == 0)
        {
            firstBlock = Math.Max(0, block - Spare);
            blocks = new long[2 * Spare];
        }
        else if (block < firstBlock)
        {
            var added = firstBlock - Math.Max(0, block - Spare);
            blocks = [.. new long[added], .. blocks];
            firstBlock -= added;
        }
        else if (block >= firstBlock + blocks.Length)
        {
            Array.Resize(ref blocks, block - firstBlock + Spare);
        }

        blocks[block - firstBlock] = ((long)room << 32) | (uint)start;
    }

    public EntryRegion Copy() => new() { firstBlock = firstBlock, blocks = [.. blocks] };
}
