using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>IPTC's NewsML-G2, one item a file.</summary>
public sealed class NewsMlG2Format : IArticleFormat
{
    /// <summary>The namespace of the IPTC's News Architecture.</summary>
    internal const string Namespace = "http://iptc.org/std/nar/2006-10-01/";

    public string Name => "newsml-g2";

    public int Version => 2;

    public bool Matches(OriginalHeader header) =>
        SafeXml.RootOf(header) is
        {
            Name:
            {
                NamespaceName: Namespace, LocalName: "newsItem" or "packageItem" or "conceptItem"
            or "knowledgeItem" or "planningItem"
            }
        };

    public ParseResult Parse(Original original)
    {
        var xml = SafeXml.ReadItem(original.Bytes);
        if (xml.Refusal is { } refusal)
            return new ParseResult([], [refusal]);
        return xml.Root is null
            ? new ParseResult([], [.. xml.Problems, new Problem("not-newsml", "The document is not a NewsML-G2 item.")])
            : NewsMlG2Item.Read(xml.Root, xml.Problems);
    }
}
