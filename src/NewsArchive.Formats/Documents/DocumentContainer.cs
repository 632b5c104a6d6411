using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Downloads;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Documents;

/// <summary>
/// A document: Word (DOCX), OpenDocument (ODT), RTF, EPUB or PDF. It holds one article, or a download of many from a database,
/// each of which is a record: its original is its own text as read from the document. A document is held as a whole.
/// </summary>
public sealed class DocumentContainer : IArticleContainer
{
    public string Name => "document";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => DocumentKinds.Of(header) is not null;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var bytes = ReadUpTo(stream, limits.MaxRecordLength);
        return bytes is null ? [RecordProblems.TooLarge("document", limits)] : Faults.Caught(Records(name, bytes, limits), "document");
    }

    private static byte[]? ReadUpTo(Stream stream, long limit)
    {
        using var memory = new MemoryStream(stream.CanSeek && stream.Length <= limit ? (int)stream.Length : 0);
        var piece = new byte[64 * 1024];
        for (var read = stream.Read(piece); read > 0; read = stream.Read(piece))
        {
            if (memory.Length + read > limit)
                return null;
            memory.Write(piece, 0, read);
        }

        return memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray();
    }

    /// <summary>Nothing is read before the first record is asked for, so that what goes wrong becomes a record.</summary>
    private static IEnumerable<ContainerRecord> Records(string name, byte[] bytes, ContainerLimits limits)
    {
        foreach (var record in Open(name, bytes, limits))
            yield return record;
    }

    private static IEnumerable<ContainerRecord> Open(string name, byte[] bytes, ContainerLimits limits)
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
                return new ZipContainer().Records(name, new MemoryStream(bytes, writable: false), limits);
        }

        return Read(original, kind!.Value);
    }

    private static List<ContainerRecord> Chapters(Original original, PackedParts parts)
    {
        var chapters = EpubReader.Read(parts).ToList();
        return chapters.Count switch
        {
            0 => throw NoText(),
            1 => [Whole(original, chapters[0].Text)],
            _ => [.. chapters.Select(chapter => Whole(new Original(chapter.Name, chapter.Bytes), chapter.Text with { Title = null, Author = null }) with { Place = chapter.Name })],
        };
    }

    private static IEnumerable<ContainerRecord> Read(Original original, DocumentKind kind)
    {
        var document = TextOf(original.Bytes, kind);
        if (!document.HasWords)
            throw NoText();
        var download = DownloadLines.Of(document);
        if (DownloadLayouts.Of(download.Lines) is not { } layout || layout.Articles(download.Lines) is not { Count: > 0 } articles)
            return [Whole(original, document)];
        return articles.Select((article, i) => Part(original.Name, download, article, layout, i + 1, document.Problems));
    }

    private static ArchiveFault NoText() => new("no-text", "The document is empty: it holds no text.");

    private static DocumentText TextOf(ReadOnlyMemory<byte> bytes, DocumentKind kind)
    {
        try
        {
            switch (kind)
            {
                case DocumentKind.Pdf:
                    return PdfReader.Read(bytes.ToArray());
                case DocumentKind.Rtf:
                    return RtfReader.Read(bytes);
                case DocumentKind.Docx:
                    return DocxReader.Read(new MemoryStream(bytes.ToArray(), writable: false));
                case DocumentKind.Odt:
                    using (var parts = new PackedParts(new MemoryStream(bytes.ToArray(), writable: false)))
                        return OdtReader.Read(parts);
                default:
                    throw DocumentKinds.Refusal(kind);
            }
        }
        catch (Exception fault) when (fault is not ArchiveFault)
        {
            // Readers of packages and of XML throw whatever a damaged file leads them to.
            throw new ArchiveFault("damaged-document", $"The document is damaged and cannot be read ({fault.Message}). Save it again.");
        }
    }

    private static ContainerRecord Whole(Original original, DocumentText document) =>
        new("document", original) { Format = document.Format, Parse = () => DocumentArticle.Read(document), Problems = document.Problems };

    private static ContainerRecord Part(string name, DownloadLines download, Range article, IDownloadLayout layout, int number, IReadOnlyList<Problem> problems)
    {
        var part = download.Part(article);
        var bytes = Encoding.UTF8.GetBytes(part.Text);
        return new ContainerRecord($"document {number}", new Original(name, bytes))
        {
            Format = layout.Name,
            Parse = () => layout.Read(part.Lines).OfText(TextDecoding.Decode(bytes).Source, problems),
        };
    }
}
