using System.IO.Compression;
using System.Xml;
using NewsArchive.Formats.Archives;

namespace NewsArchive.Formats.Documents;

/// <summary>The parts of a document that is a ZIP archive, read within limits.</summary>
internal sealed class PackedParts : IDisposable
{
    /// <summary>More parts than a document with a picture on every page has.</summary>
    private const int MaxParts = 20_000;

    private readonly ZipArchive archive;
    private readonly long packed;
    private readonly UnpackedCount count = new(DocumentLimits.Unpacked);
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">It is no ZIP archive or is cut off.</exception>
    public PackedParts(Stream stream)
    {
        packed = stream.Length;
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxParts)
            throw new ArchiveFault("too-many-records", $"The document has more than {MaxParts:N0} parts and was not read.");
        foreach (var entry in archive.Entries)
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Opens a part, or says by an exception why it cannot be.</summary>
    public Stream Open(string name)
    {
        if (!entries.TryGetValue(name, out var entry))
            throw new ArchiveFault("damaged-document", $"The document is damaged: its part {name} is missing. Save it again.");
        if (entry.IsEncrypted)
            throw new ArchiveFault("encrypted", "The document is encrypted; save it without a password and import it again.");
        return new CountedStream(entry.Open(), length => count.Add(length, packed));
    }

    /// <summary>Counts what is read of a part that others opened.</summary>
    public Stream Counted(Stream part) => new CountedStream(part, length => count.Add(length, packed));

    public XmlReader OpenXml(string name) => Xml(Open(name));

    public static XmlReader Xml(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 0,
    });

    /// <summary>A part as a whole, as text in UTF-8.</summary>
    public byte[] Read(string name, int limit)
    {
        using var part = Open(name);
        using var memory = new MemoryStream();
        var piece = new byte[32 * 1024];
        for (var read = part.Read(piece); read > 0; read = part.Read(piece))
        {
            memory.Write(piece, 0, read);
            if (memory.Length > limit)
                throw new ArchiveFault("too-large", $"The document's part {name} is longer than {limit:N0} bytes.");
        }

        return memory.ToArray();
    }

    public void Dispose() => archive.Dispose();
}
