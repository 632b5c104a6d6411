using System.Text;
using System.Xml;

namespace NewsArchive.Formats.Documents;

/// <summary>Reads the text of an OpenDocument text (ODT): headings, paragraphs, lists and tables; notes, comments and tracked changes are
/// no part of it.</summary>
internal sealed class OdtReader
{
    private const string Content = "content.xml";

    private readonly DocumentLines lines = new();
    private readonly Dictionary<string, string> parents = [];
    private StringBuilder? text;
    private DocumentLineKind kind;
    private string? link;
    private int lists;
    private int rows;
    private (int Row, int Cell) cell;

    /// <exception cref="Archives.ArchiveFault">It is longer or packed more densely than any document is.</exception>
    /// <exception cref="XmlException">It is damaged.</exception>
    public static DocumentText Read(PackedParts parts)
    {
        var reader = new OdtReader();
        using var xml = parts.OpenXml(Content);
        var passedOver = -1;
        while (xml.Read())
        {
            if (passedOver >= 0)
                passedOver = xml.NodeType is XmlNodeType.EndElement && xml.Depth == passedOver ? -1 : passedOver;
            else if (xml.NodeType is XmlNodeType.Element && IsPassedOver(xml.LocalName))
                passedOver = xml.IsEmptyElement ? -1 : xml.Depth;
            else
                reader.Read(xml);
        }

        return new DocumentText("odt", reader.lines.All);
    }

    private static bool IsPassedOver(string name) =>
        name is "annotation" or "note" or "tracked-changes" or "sequence-decls" or "table-of-content" or "desc" or "title";

    private void Read(XmlReader xml)
    {
        if (xml.NodeType is XmlNodeType.Element)
        {
            Begin(xml);
            if (xml.IsEmptyElement)
                End(xml.LocalName);
        }
        else if (xml.NodeType is XmlNodeType.EndElement)
        {
            End(xml.LocalName);
        }
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
        {
            text?.Append(xml.Value);
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "style" when xml.GetAttribute("style:name") is { } name:
                parents.TryAdd(name, xml.GetAttribute("style:parent-style-name") ?? "");
                break;
            case "p" or "h":
                Flush();
                text = new StringBuilder();
                kind = KindOf(xml.LocalName, xml.GetAttribute("text:style-name") ?? "");
                break;
            case "list":
                lists++;
                break;
            case "table-row":
                cell = (++rows, 0);
                break;
            case "table-cell":
                cell.Cell++;
                break;
            case "s":
                text?.Append(' ', int.TryParse(xml.GetAttribute("text:c"), out var count) ? Math.Clamp(count, 1, 100) : 1);
                break;
            case "tab":
                text?.Append('\t');
                break;
            case "line-break":
                text?.Append('\n');
                break;
            case "a":
                link ??= xml.GetAttribute("xlink:href");
                break;
        }
    }

    private DocumentLineKind KindOf(string element, string style)
    {
        var kindOfStyle = StyleNames.KindOf(style.Replace("_20_", " ", StringComparison.Ordinal));
        for (var steps = 0; steps < 10 && kindOfStyle is DocumentLineKind.Paragraph && parents.TryGetValue(style, out var parent); steps++)
            kindOfStyle = StyleNames.KindOf((style = parent).Replace("_20_", " ", StringComparison.Ordinal));
        if (kindOfStyle is DocumentLineKind.Paragraph or DocumentLineKind.ListItem)
            return element == "h" ? DocumentLineKind.Heading : lists > 0 ? DocumentLineKind.ListItem : DocumentLineKind.Paragraph;
        return kindOfStyle;
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" or "h":
                Flush();
                break;
            case "list":
                lists--;
                break;
            case "table-row":
                cell = default;
                break;
        }
    }

    private void Flush()
    {
        if (text is null)
            return;
        lines.Add(new DocumentLine(text.ToString(), $"/p[{lines.Count + 1}]") { Kind = kind, Link = link, Row = cell.Row,
            Cell = cell.Cell });
        (text, link) = (null, null);
    }
}
