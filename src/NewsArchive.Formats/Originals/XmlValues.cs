using System.Xml.Linq;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Originals;

/// <summary>The texts and attributes of an XML original.</summary>
internal static class XmlValues
{
    public static List<OriginalValue> Of(ReadOnlyMemory<byte> original)
    {
        var values = new List<OriginalValue>();
        if (XmlScanner.Scan(XmlText.Decode(original).Text).Root is { } root)
            Add(root, XmlPlace.PathOf(root).Length, values);
        return values;
    }

    /// <summary>What a tree holds, in its order; the path of the root is cut off.</summary>
    public static void Add(XElement element, int rootLength, List<OriginalValue> values)
    {
        foreach (var attribute in element.Attributes())
            values.Add(new OriginalValue(XmlPlace.PathOf(attribute)[rootLength..], attribute.Value));
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                values.Add(new OriginalValue(XmlPlace.PathOf(text)[rootLength..], text.Value));
            else if (node is XElement child)
                Add(child, rootLength, values);
        }
    }
}
