using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Nitf;

/// <summary>The News Industry Text Format 3.x: one article as XML.</summary>
public sealed class NitfFormat : IArticleFormat
{
    public string Name => "nitf";

    public int Version => 2;

    public bool Matches(OriginalHeader header) => SafeXml.RootOf(header)?.Name.LocalName is "nitf";

    public ParseResult Parse(Original original)
    {
        var xml = SafeXml.ReadItem(original.Bytes);
        if (xml.Refusal is { } refusal)
            return new ParseResult([], [refusal]);
        if (xml.Root?.Name.LocalName is not "nitf")
            return new ParseResult([], [.. xml.Problems, new Problem("not-nitf", "The document is not an NITF article.")]);
        var draft = new ArticleDraft(new XmlLedger(xml.Root));
        NitfMetadata.Read(xml.Root, draft);
        NitfText.Read(xml.Root, draft);
        return draft.ToResult(xml.Problems);
    }
}
