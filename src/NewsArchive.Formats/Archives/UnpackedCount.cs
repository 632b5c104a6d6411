using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>Counts what an archive unpacks to and stops a bomb before it fills the memory or the disk.</summary>
internal sealed class UnpackedCount(ContainerLimits limits)
{
    /// <summary>Below this no ratio is judged: a page of blanks packs well.</summary>
    private const long Harmless = 8 * 1024 * 1024;

    private long unpacked;

    /// <summary>Whether the whole archive has reached a limit, so that nothing more of it is read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Adds unpacked bytes.</summary>
    /// <param name="length">The bytes to add.</param>
    /// <param name="packed">The bytes of the archive that all so far was unpacked from.</param>
    /// <exception cref="ArchiveFault">A limit is reached.</exception>
    public void Add(int length, long packed)
    {
        unpacked += length;
        IsSpent = unpacked > limits.MaxUnpackedLength || IsBomb(unpacked, packed);
        if (unpacked > limits.MaxUnpackedLength)
            throw new ArchiveFault("too-much-unpacked",
                $"The archive unpacks to more than {limits.MaxUnpackedLength:N0} bytes; the rest was not read. Split it.");
        if (IsSpent)
            throw new ArchiveFault("archive-bomb", $"The archive unpacks to more than {limits.MaxExpansionRatio:N0} times its size, which "
                + "no archive of texts does; the rest was not read.");
    }

    private bool IsBomb(long length, long packed) => length > Harmless && length / limits.MaxExpansionRatio > packed;
}
