using System.Xml;
using System.Xml.Linq;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>
/// An XML document from outside: decoded, checked and read as a tree. Document types are ignored, entities are never
/// expanded, nothing is fetched, and size and depth are bounded.
/// </summary>
/// <param name="Text">The decoded document.</param>
/// <param name="Root">Its first element; null where it has none.</param>
/// <param name="Problems">What was doubtful: its encoding, its form.</param>
internal sealed record SafeXml(XmlText Text, XElement? Root, IReadOnlyList<Problem> Problems)
{
    /// <summary>Larger than any feed or news document.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Larger than any single item; its pictures are elsewhere.</summary>
    private const int MaxItemBytes = 16 * 1024 * 1024;

    /// <summary>Set where the document is refused; the tree then ends where its limit was met.</summary>
    public Problem? Refusal { get; private init; }

    /// <summary>Reads a document; a badly formed one as far as its tags can be matched, with the problem <c>malformed-xml</c>.</summary>
    public static SafeXml Read(ReadOnlyMemory<byte> bytes)
    {
        var text = XmlText.Decode(bytes);
        var tree = XmlScanner.Scan(text.Text);
        if (tree.Limit is { } limit)
        {
            var refusal = new Problem("too-complex", $"The XML document was refused: {limit}.");
            return new SafeXml(text, tree.Root, text.Problems) { Refusal = refusal };
        }

        var fault = Fault(text.Text);
        return new SafeXml(text, tree.Root, fault is null ? text.Problems : [.. text.Problems, fault]);
    }

    /// <summary>Reads a document of a single item, which is never as large as a feed may be.</summary>
    public static SafeXml ReadItem(ReadOnlyMemory<byte> bytes) => bytes.Length <= MaxItemBytes
        ? Read(bytes)
        : new SafeXml(XmlText.Decode(default), null,
            [])
        { Refusal = new Problem("too-large", $"The item has {bytes.Length:N0} bytes; the limit is {MaxItemBytes:N0}.") };

    /// <summary>The root element alone, of as much of a document as its header holds; null where no element begins in it.</summary>
    public static XElement? RootOf(OriginalHeader header)
    {
        var text = XmlText.Decode(header.Bytes).Text;
        return text.AsSpan().TrimStart().TrimStart('\uFEFF') is ['<', ..] ? XmlScanner.Scan(text, onlyRoot: true).Root : null;
    }

    /// <summary>What the platform's reader finds wrong, or null.</summary>
    private static Problem? Fault(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MaxBytes,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            while (reader.Read() && reader.Depth <= XmlTree.MaxDepth)
            {
                // Only whether it can be read is of interest.
            }

            return null;
        }
        catch (XmlException fault)
        {
            return new Problem("malformed-xml",
                $"The file is not well-formed XML: {fault.Message} It was read as far as its tags can be matched.");
        }
    }
}
