using System.Xml;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Documents;

/// <summary>A chapter of an EPUB that holds text of its own.</summary>
/// <param name="Name">Its part's name.</param>
/// <param name="Bytes">Its XHTML.</param>
/// <param name="Text">What it says.</param>
internal sealed record EpubChapter(string Name, byte[] Bytes, DocumentText Text);

/// <summary>Reads the chapters of an EPUB in the order of its spine. Its navigation, covers and lists of contents are no
/// chapters.</summary>
internal static class EpubReader
{
    private const string Container = "META-INF/container.xml";
    private const int MaxChapters = 2_000;
    private const int MaxChapterLength = 8 * 1024 * 1024;

    /// <summary>A chapter with fewer words is a cover, a title page or a list.</summary>
    private const int FewestWords = 20;

    /// <exception cref="ArchiveFault">It is longer or packed more densely than any book is, or lacks what an EPUB has.</exception>
    public static IEnumerable<EpubChapter> Read(PackedParts parts)
    {
        var package = PackageOf(parts);
        var folder = package.LastIndexOf('/') is var slash and >= 0 ? package[..(slash + 1)] : "";
        var book = ReadPackage(parts, package);
        foreach (var part in book.Spine.Take(MaxChapters))
        {
            var name = Resolve(folder + Uri.UnescapeDataString(part));
            if (!parts.Has(name))
                continue;
            var bytes = parts.Read(name, MaxChapterLength);
            if (LinesOf(bytes) is { } lines && Words(lines) >= FewestWords && !IsListOfLinks(lines))
                yield return new EpubChapter(name, bytes,
                    new DocumentText("epub", lines) { Title = book.Title, Author = book.Author, Language = book.Language });
        }
    }

    private static string PackageOf(PackedParts parts)
    {
        using var xml = parts.OpenXml(Container);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rootfile" } && xml.GetAttribute("full-path") is { } path)
                return path;
        }

        throw new ArchiveFault("damaged-document", "The EPUB does not say where its contents are; it is damaged.");
    }

    private static Book ReadPackage(PackedParts parts, string package)
    {
        var book = new Book();
        var files = new Dictionary<string, string>();
        using var xml = parts.OpenXml(package);
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "title" when book.Title is null:
                    book.Title = TextOf(xml);
                    break;
                case "creator" when book.Author is null:
                    book.Author = TextOf(xml);
                    break;
                case "language" when book.Language is null:
                    book.Language = TextOf(xml);
                    break;
                case "item" when xml.GetAttribute("id") is { } id && xml.GetAttribute("href") is { } address && IsChapter(xml):
                    files.TryAdd(id, address);
                    break;
                case "itemref" when files.Remove(xml.GetAttribute("idref") ?? "", out var file):
                    book.Spine.Add(file);
                    break;
            }
        }

        return book;
    }

    private static bool IsChapter(XmlReader item) =>
        item.GetAttribute("media-type") is "application/xhtml+xml" or "text/html"
            && item.GetAttribute("properties")?.Split(' ').Contains("nav") is not true;

    private static string? TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement || !xml.Read() || xml.NodeType is not XmlNodeType.Text)
            return null;
        var words = WhiteSpace.Normalise(xml.Value);
        return words.Length == 0 ? null : words;
    }

    /// <summary>A path without steps back; one that leads out of the book is none.</summary>
    private static string Resolve(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('#')[0].Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".." or ""))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    /// <summary>The paragraphs of a chapter; null where its elements lie too deep in one another.</summary>
    public static List<DocumentLine>? LinesOf(byte[] bytes)
    {
        // Read as HTML, an empty element that XHTML closes at once would take in all that follows.
        var html = TextDecoding.Decode(bytes).Source.Text.Replace("<title/>", "", StringComparison.Ordinal)
            .Replace("<title />", "", StringComparison.Ordinal);
        return HtmlPieces.Read(html) is not { } pieces ? null
            : [.. pieces.Select(piece =>
            new DocumentLine(piece.Text, piece.Path.Length == 0 ? "/" : piece.Path) { Kind = KindOf(piece.Path) })];
    }

    private static DocumentLineKind KindOf(string path)
    {
        foreach (var step in path.Split('/'))
        {
            var name = step.Split('[')[0];
            if (name is ['h', >= '1' and <= '6'])
                return name == "h1" ? DocumentLineKind.Title : DocumentLineKind.Heading;
            if (name is "li" or "figcaption")
                return name == "li" ? DocumentLineKind.ListItem : DocumentLineKind.Caption;
        }

        return DocumentLineKind.Paragraph;
    }

    private static int Words(List<DocumentLine> lines) => lines.Sum(line => line.Text.Count(letter => letter == ' ') + 1);

    private static bool IsListOfLinks(List<DocumentLine> lines) =>
        lines.Count > 3 && lines.Count(line => line.Kind is DocumentLineKind.ListItem) * 10 > lines.Count * 8;

    private sealed class Book
    {
        public string? Title { get; set; }

        public string? Author { get; set; }

        public string? Language { get; set; }

        public List<string> Spine { get; } = [];
    }
}
