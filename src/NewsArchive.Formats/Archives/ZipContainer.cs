using System.IO.Compression;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>
/// A ZIP archive: each entry is a record to be recognised by its bytes. Its directory stands at its end, so that the
/// stream must be one that can seek; the caller copies any other to a temporary file.
/// </summary>
public sealed class ZipContainer : IArticleContainer
{
    private readonly EntryReader entryReader;
    private readonly IReadOnlyList<IPackedLayout> layouts;

    /// <param name="find">
    /// The container that a file which begins so is, or null where it is none: an entry may be one of its own.
    /// </param>
    public ZipContainer(Func<OriginalHeader, IArticleContainer?> find)
        : this(find, [])
    {
    }

    /// <param name="find">As above.</param>
    /// <param name="layouts">Archives whose entries belong together; the first that matches reads them.</param>
    internal ZipContainer(Func<OriginalHeader, IArticleContainer?> find, IReadOnlyList<IPackedLayout> layouts) =>
        (entryReader, this.layouts) = (new EntryReader(find), layouts);

    /// <summary>First entries of documents that are ZIP archives of their own kind: Office, OpenDocument, EPUB.</summary>
    private static readonly byte[][] Documents = ["[Content_Types].xml"u8.ToArray(), "mimetype"u8.ToArray(), "_rels/.rels"u8.ToArray()];

    private const int FirstNameOffset = 30;

    public string Name => "zip";

    public int Version => 2;

    public bool Matches(OriginalHeader header)
    {
        var bytes = header.Bytes.Span;
        if (bytes.StartsWith("PK\x05\x06"u8))
            return true;
        return bytes.StartsWith("PK\x03\x04"u8)
            && !Array.Exists(Documents, name => header.Bytes.Length > FirstNameOffset
            && header.Bytes.Span[FirstNameOffset..].StartsWith(name));
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) => stream.CanSeek
        ? Faults.Caught(Entries(stream, limits), "(end)")
        : [RecordProblems.Of("(end)", "cannot-seek", "A ZIP archive is read from its end, which is not possible here; unpack it first.")];

    private IEnumerable<ContainerRecord> Entries(Stream stream, ContainerLimits limits)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, new ZipNameEncoding());
        var count = new UnpackedCount(limits);
        var all = archive.Entries.Select(entry => entry.FullName).ToHashSet();
        if (layouts.FirstOrDefault(layout => layout.Matches(all)) is { } layout)
        {
            foreach (var record in layout.Records(Packed(archive, count, stream.Length), limits))
                yield return record;
            yield break;
        }

        var names = new EntryNames();
        var records = 0L;
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName is [.., '/' or '\\'] && entry.Length == 0 || EntryNames.IsHidden(entry.FullName))
                continue;
            var (place, problems) = names.Next(entry.FullName);
            foreach (var record in Faults.Caught(Read(entry, place, problems, count, stream.Length, limits), place))
            {
                if (++records > limits.MaxRecords)
                {
                    yield return RecordProblems.TooMany(place, limits);
                    yield break;
                }

                yield return record;
            }

            if (count.IsSpent)
                yield break;
        }
    }

    private static PackedEntries Packed(ZipArchive archive, UnpackedCount count, long packed)
    {
        var entries = new Dictionary<string, Func<Stream>>();
        foreach (var entry in archive.Entries)
            entries.TryAdd(entry.FullName, () => Open(entry, count, packed));
        return new PackedEntries(entries);
    }

    private static CountedStream Open(ZipArchiveEntry entry, UnpackedCount count, long packed) => entry.IsEncrypted
        ? throw new ArchiveFault("encrypted", "The entry is encrypted; unpack the archive with its password and import the files.")
        : new CountedStream(entry.Open(), length => count.Add(length, packed), ownsInner: true);

    private IEnumerable<ContainerRecord> Read(ZipArchiveEntry entry, string place, IReadOnlyList<Problem> problems, UnpackedCount count,
        long packed, ContainerLimits limits)
    {
        using var counted = Open(entry, count, packed);
        foreach (var record in entryReader.Read(place, counted, limits, problems))
            yield return record;
    }
}

/// <summary>
/// Names of entries that do not say how they are written: UTF-8 where they are valid, as macOS and Linux write them,
/// else code page 437, as the format's specification (APPNOTE 6.3, D.1) has it.
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    public override int GetByteCount(char[] chars, int index, int count) => UTF8.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        UTF8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) =>
        Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => UTF8.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => UTF8.GetMaxCharCount(byteCount);

    private static Encoding Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? UTF8 : Old;
}
