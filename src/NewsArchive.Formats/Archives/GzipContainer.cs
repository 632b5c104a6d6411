using System.IO.Compression;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>
/// A file packed with gzip: one record to be recognised by its bytes, or the entries of a tar archive in it.
/// Any stream will do.
/// </summary>
/// <param name="find">The container that a file which begins so is, or null where it is none: an entry may be one of its own.</param>
public sealed class GzipContainer(Func<OriginalHeader, IArticleContainer?> find) : IArticleContainer
{
    private readonly EntryReader entryReader = new(find);

    private const int LongestPadding = 1024 * 1024;

    public string Name => "gzip";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => header.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        Faults.Caught(Content(name, stream, limits), "(end)");

    private IEnumerable<ContainerRecord> Content(string name, Stream stream, ContainerLimits limits)
    {
        using var packed = new CountedStream(stream);
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
        var count = new UnpackedCount(limits);
        using var counted = new CountedStream(unpacked, length => count.Add(length, packed.Count));
        var first = new byte[TarContainer.BlockLength];
        var length = counted.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var all = new JoinedStream(first.AsMemory(0, length), counted);
        var records = TarContainer.IsHeader(first.AsSpan(0, length))
            ? TarContainer.Entries(all, limits, entryReader)
            : entryReader.Read(InnerName(name), all, limits, []);
        foreach (var record in records)
            yield return record;
        if (IsCutOff(counted, packed))
            throw new InvalidDataException("It ends before the length that it states.");
    }

    /// <summary>
    /// The framework's reader takes the end of the file for the end of the content. The last four bytes of a whole file
    /// are its length (RFC 1952), or that of its last part, so that a greater number means another end.
    /// </summary>
    private static bool IsCutOff(CountedStream unpacked, CountedStream packed)
    {
        // A tar archive has blank blocks behind its last entry; where much more is left, a limit ended the reading.
        var rest = new byte[LongestPadding];
        return unpacked.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) < rest.Length
            && unpacked.Count < uint.MaxValue && packed.LastFour > unpacked.Count;
    }

    /// <summary>The name without <c>.gz</c>; the name that the file itself may hold is often an old one.</summary>
    private static string InnerName(string name) =>
        name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && name.Length > 3 ? name[..^3] : name;
}
