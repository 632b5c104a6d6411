using System.Formats.Tar;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>A tar archive: each file in it is a record to be recognised by its bytes. Any stream will do.</summary>
/// <param name="find">The container that a file which begins so is, or null where it is none: an entry may be one of its own.</param>
public sealed class TarContainer(Func<OriginalHeader, IArticleContainer?> find) : IArticleContainer
{
    private readonly EntryReader entryReader = new(find);

    /// <summary>A tar archive is made of blocks of this length; the first is a header.</summary>
    internal const int BlockLength = 512;

    private const int ChecksumOffset = 148;

    private const int ChecksumLength = 8;

    public string Name => "tar";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => IsHeader(header.Bytes.Span);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var count = new UnpackedCount(limits);
        // Nothing is packed here, so that the archive's own length is what it unpacks to.
        return Faults.Caught(Entries(new CountedStream(stream, length => count.Add(length, long.MaxValue)), limits, entryReader), "(end)");
    }

    /// <summary>Whether a block is the header of a tar entry: its checksum is right (POSIX.1-1988, ustar, and the older format).</summary>
    internal static bool IsHeader(ReadOnlySpan<byte> block)
    {
        if (block.Length < BlockLength || block[0] == 0)
            return false;
        var stated = 0;
        foreach (var digit in block.Slice(ChecksumOffset, ChecksumLength).Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
                return false;
            stated = stated * 8 + digit - '0';
        }

        var sum = ChecksumLength * ' ';
        for (var i = 0; i < BlockLength; i++)
            sum += i is >= ChecksumOffset and < ChecksumOffset + ChecksumLength ? 0 : block[i];
        return sum == stated;
    }

    /// <summary>The entries of a tar stream; faults are thrown.</summary>
    internal static IEnumerable<ContainerRecord> Entries(Stream stream, ContainerLimits limits, EntryReader reader)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        var names = new EntryNames();
        var records = 0L;
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes || EntryNames.IsHidden(entry.Name))
                continue;
            var (place, problems) = names.Next(entry.Name);
            foreach (var record in Read(entry, place, problems, limits, reader))
            {
                if (++records > limits.MaxRecords)
                {
                    yield return RecordProblems.TooMany(place, limits);
                    yield break;
                }

                yield return record;
            }
        }
    }

    private static IEnumerable<ContainerRecord> Read(
        TarEntry entry, string place, IReadOnlyList<Problem> problems, ContainerLimits limits, EntryReader reader) => entry.EntryType switch
        {
            TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile =>
                reader.Read(place, entry.DataStream ?? Stream.Null, limits, problems, entry.Length),
            TarEntryType.SymbolicLink or TarEntryType.HardLink =>
                [RecordProblems.Of(place, "link", "The entry is a link, not a file, and was skipped.")],
            _ => [RecordProblems.Of(place, "no-file", $"The entry is not a file (type {entry.EntryType}) and was skipped.")],
        };
}
