using System.Runtime.InteropServices;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Documents;

/// <summary>
/// A document: Word (DOCX), OpenDocument (ODT), RTF, EPUB or PDF. It holds one article, or a download of many from a database,
/// each of which is a record: its original is its own text as read from the document. A document is held as a whole.
/// </summary>
public sealed class DocumentContainer : IArticleContainer
{
    private readonly Func<Original, DocumentText, IEnumerable<ContainerRecord>?> download;
    private readonly IArticleContainer archive;

    /// <param name="download">The articles of a document that is a database's download, by its bytes and text; null where it is
    /// none.</param>
    /// <param name="archive">What reads a ZIP archive that is no document after all.</param>
    internal DocumentContainer(Func<Original, DocumentText, IEnumerable<ContainerRecord>?> download, IArticleContainer archive)
    {
        this.download = download;
        this.archive = archive;
    }

    public string Name => "document";

    public int Version => 3;

    public bool Matches(OriginalHeader header) => DocumentKinds.Of(header) is not null;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var bytes = WholeFile.ReadUpTo(stream, limits.MaxRecordLength);
        return bytes is null ? [RecordProblems.TooLarge("document", limits)] : Faults.Caught(Records(name, bytes, limits), "document");
    }

    /// <summary>Nothing is read before the first record is asked for, so that what goes wrong becomes a record.</summary>
    private IEnumerable<ContainerRecord> Records(string name, byte[] bytes, ContainerLimits limits)
    {
        foreach (var record in Open(name, bytes, limits))
            yield return record;
    }

    private IEnumerable<ContainerRecord> Open(string name, byte[] bytes, ContainerLimits limits)
    {
        var original = new Original(name, bytes);
        var kind = DocumentKinds.Of(original.Header);
        if (kind is DocumentKind.Packed)
        {
            using var parts = new PackedParts(new MemoryStream(bytes, writable: false));
            kind = DocumentKinds.Of(parts);
            if (kind is DocumentKind.Epub)
                return Chapters(original, parts);
            if (kind is DocumentKind.Packed)
                return archive.Records(name, new MemoryStream(bytes, writable: false), limits);
        }

        return Read(original, kind!.Value);
    }

    private static List<ContainerRecord> Chapters(Original original, PackedParts parts)
    {
        var chapters = Guarded(() => EpubReader.Read(parts).ToList());
        return chapters.Count switch
        {
            0 => throw NoText(),
            1 => [Whole(original, chapters[0].Text)],
            _ => [.. chapters.Select(chapter =>
                Whole(new Original(chapter.Name, chapter.Bytes),
                chapter.Text with { Title = null, Author = null }) with { Place = chapter.Name, Document = original })],
        };
    }

    private IEnumerable<ContainerRecord> Read(Original original, DocumentKind kind)
    {
        var document = TextOf(original.Bytes, kind);
        if (!document.HasWords)
            throw NoText();
        return download(original, document) ?? [Whole(original, document)];
    }

    /// <summary>The lines of a document for whoever wants to see what became of each; of a book those of all chapters.</summary>
    /// <exception cref="ArchiveFault">It cannot be read, for the reason given.</exception>
    internal static IEnumerable<DocumentLine> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        var kind = DocumentKinds.Of(new Original("", bytes).Header);
        if (kind is not DocumentKind.Packed)
            return kind is { } plain ? TextOf(bytes, plain).Lines : EpubReader.LinesOf(bytes.ToArray()) ?? [];
        using var parts = new PackedParts(new MemoryStream(bytes.ToArray(), writable: false));
        kind = DocumentKinds.Of(parts);
        return kind is DocumentKind.Epub ? Guarded(() => EpubReader.Read(parts).SelectMany(chapter => chapter.Text.Lines).ToList())
            : TextOf(bytes, kind.Value).Lines;
    }

    private static ArchiveFault NoText() => new("no-text", "The document is empty: it contains no text.");

    /// <summary>The text of a document that is no book.</summary>
    /// <exception cref="ArchiveFault">It cannot be read, for the reason given.</exception>
    private static DocumentText TextOf(ReadOnlyMemory<byte> bytes, DocumentKind kind) => Guarded(() =>
    {
        switch (kind)
        {
            case DocumentKind.Pdf:
                return PdfReader.Read(ArrayOf(bytes));
            case DocumentKind.Rtf:
                return RtfReader.Read(bytes);
            case DocumentKind.Docx:
                return DocxReader.Read(new MemoryStream(ArrayOf(bytes), writable: false));
            case DocumentKind.Odt:
                using (var parts = new PackedParts(new MemoryStream(ArrayOf(bytes), writable: false)))
                    return OdtReader.Read(parts);
            default:
                throw DocumentKinds.Refusal(kind);
        }
    });

    /// <summary>The bytes as an array, without a copy where they are one.</summary>
    private static byte[] ArrayOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : bytes.ToArray();

    /// <summary>Readers of packages and of XML throw whatever a damaged file leads them to; it becomes one reason.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not ArchiveFault)
        {
            throw new ArchiveFault("damaged-document", $"The document is damaged and cannot be read ({fault.Message}). Save it again.");
        }
    }

    private static ContainerRecord Whole(Original original, DocumentText document) =>
        new("document", original)
        {
            Format = document.Format,
            Parse = () => DocumentArticle.Read(document),
            Letters = document.Lines.Sum(line => (long)line.Text.Length),
            Problems = document.Problems,
        };
}
