using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NewsArchive.Formats.Archives;

namespace NewsArchive.Formats.Documents;

/// <summary>
/// Reads the text of a Word document (DOCX): paragraphs and tables of the main part in their order. Headers, footers, notes,
/// comments and deleted words are no part of it; text boxes stand where they are anchored.
/// </summary>
internal sealed class DocxReader
{
    private const string FieldCodes = "instrText";

    private readonly DocumentLines lines = new();
    private readonly Dictionary<string, (DocumentLineKind Kind, double Size, bool IsBold)> styles = [];
    private readonly Dictionary<string, string> links = [];
    private readonly Stack<Paragraph> open = new();
    private readonly Stack<(int Row, int Cell)> cells = new();
    private int rows;

    /// <exception cref="ArchiveFault">It is longer or packed more densely than any document is.</exception>
    /// <exception cref="XmlException">It is damaged.</exception>
    public static DocumentText Read(Stream stream)
    {
        using var parts = new PackedParts(stream);
        CheckContents(parts);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        if (document.MainDocumentPart is not { } main)
            throw new ArchiveFault("damaged-document", "The Word document is damaged: its text is missing. Save it again.");
        var reader = new DocxReader();
        foreach (var link in main.HyperlinkRelationships)
            reader.links.TryAdd(link.Id, link.Uri.OriginalString);
        if (main.StyleDefinitionsPart is { } definitions)
            reader.ReadStyles(PackedParts.Xml(parts.Counted(definitions.GetStream(FileMode.Open, FileAccess.Read))));
        reader.ReadBody(PackedParts.Xml(parts.Counted(main.GetStream(FileMode.Open, FileAccess.Read))));
        return new DocumentText("docx", reader.lines.All);
    }

    /// <summary>The library reads the list of parts and their relations as a whole, so they must not unpack to more than fits.</summary>
    private static void CheckContents(PackedParts parts)
    {
        const int Largest = 4 * 1024 * 1024;
        foreach (var name in parts.Names.Where(name =>
            name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name == "[Content_Types].xml"))
            parts.Read(name, Largest);
    }

    private void ReadStyles(XmlReader xml)
    {
        using (xml)
        {
            var id = "";
            while (xml.Read())
            {
                if (xml.NodeType is not XmlNodeType.Element)
                    continue;
                if (xml.LocalName == "style")
                    id = Attribute(xml, "styleId") ?? "";
                else if (xml.LocalName == "name" && id.Length > 0)
                    styles[id] = styles.GetValueOrDefault(id) with { Kind = StyleNames.KindOf(Attribute(xml, "val")) };
                else if (xml.LocalName == "sz" && id.Length > 0 && double.TryParse(Attribute(xml, "val"), out var size))
                    styles[id] = styles.GetValueOrDefault(id) with { Size = size / 2 };
                else if (xml.LocalName == "b" && id.Length > 0)
                    styles[id] = styles.GetValueOrDefault(id) with { IsBold = IsOn(xml) };
            }
        }
    }

    private void ReadBody(XmlReader xml)
    {
        using (xml)
        {
            var passedOver = -1;
            while (xml.Read())
            {
                if (passedOver >= 0)
                {
                    passedOver = xml.NodeType is XmlNodeType.EndElement && xml.Depth == passedOver ? -1 : passedOver;
                    continue;
                }

                if (xml.NodeType is XmlNodeType.Element && IsPassedOver(xml.LocalName))
                    passedOver = xml.IsEmptyElement ? -1 : xml.Depth;
                else
                    Read(xml);
            }
        }
    }

    /// <summary>The second telling of a drawing for older programs, and what was struck out or moved away.</summary>
    private static bool IsPassedOver(string name) => name is "Fallback" or "del" or "moveFrom" or "delText" or FieldCodes;

    private void Read(XmlReader xml)
    {
        if (!IsWord(xml.NamespaceURI))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                && open.TryPeek(out var here))
                here.Append(xml.Value);
            return;
        }

        if (xml.NodeType is XmlNodeType.Element)
            Begin(xml);
        else if (xml.NodeType is XmlNodeType.EndElement)
            End(xml.LocalName);
    }

    private static bool IsWord(string space) =>
        space.EndsWith("/wordprocessingml/2006/main", StringComparison.Ordinal)
        || space.EndsWith("/wordprocessingml/main", StringComparison.Ordinal);

    private void Begin(XmlReader xml)
    {
        var name = xml.LocalName;
        switch (name)
        {
            case "tbl":
                cells.Push((0, 0));
                break;
            case "tr" when cells.Count > 0:
                cells.Pop();
                cells.Push((++rows, 0));
                break;
            case "tc" when cells.TryPop(out var cell):
                cells.Push(cell with { Cell = cell.Cell + 1 });
                break;
            case "p":
                open.Push(new Paragraph());
                break;
            default:
                if (open.TryPeek(out var paragraph))
                    Begin(xml, name, paragraph);
                break;
        }

        if (xml.IsEmptyElement)
            End(name);
    }

    private void Begin(XmlReader xml, string name, Paragraph paragraph)
    {
        switch (name)
        {
            case "pStyle":
                var style = styles.GetValueOrDefault(Attribute(xml, "val") ?? "");
                (paragraph.Kind, paragraph.StyleSize, paragraph.IsStyleBold) = (style.Kind, style.Size, style.IsBold);
                break;
            case "numPr" when paragraph.Kind is DocumentLineKind.Paragraph:
                paragraph.Kind = DocumentLineKind.ListItem;
                break;
            case "jc":
                paragraph.IsCentred = Attribute(xml, "val") is "center";
                break;
            case "hyperlink":
                paragraph.Link ??= links.GetValueOrDefault(RelationOf(xml) ?? "");
                break;
            case "r":
                (paragraph.IsRunBold, paragraph.RunSize) = (paragraph.IsStyleBold, 0);
                paragraph.IsInRun = true;
                break;
            case "b" when paragraph.IsInRun:
                paragraph.IsRunBold = IsOn(xml);
                break;
            case "sz" when paragraph.IsInRun && double.TryParse(Attribute(xml, "val"), out var size):
                paragraph.RunSize = size / 2;
                break;
            case "t":
                paragraph.IsInText = true;
                break;
            case "tab" when paragraph.IsInRun:
                paragraph.Add('\t');
                break;
            case "br" or "cr":
                paragraph.Add('\n');
                break;
            case "noBreakHyphen":
                paragraph.Add('-');
                break;
        }
    }

    private void End(string name)
    {
        if (name == "tbl")
            cells.TryPop(out _);
        if (!open.TryPeek(out var paragraph))
            return;
        switch (name)
        {
            case "t":
                paragraph.IsInText = false;
                break;
            case "r":
                paragraph.IsInRun = false;
                break;
            case "p":
                open.Pop();
                cells.TryPeek(out var cell);
                lines.Add(paragraph.ToLine($"/p[{lines.Count + 1}]") with { Row = cell.Row, Cell = cell.Cell });
                break;
        }
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName != name)
                continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }

        xml.MoveToElement();
        return null;
    }

    private static string? RelationOf(XmlReader xml) => Attribute(xml, "id");

    private static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    /// <summary>A paragraph while its runs are read.</summary>
    private sealed class Paragraph
    {
        private readonly StringBuilder text = new();
        private bool hasPlain;
        private bool hasBold;
        private double size;

        public DocumentLineKind Kind { get; set; }

        public double StyleSize { get; set; }

        public bool IsStyleBold { get; set; }

        public bool IsRunBold { get; set; }

        public double RunSize { get; set; }

        public bool IsInRun { get; set; }

        public bool IsInText { get; set; }

        public bool IsCentred { get; set; }

        public string? Link { get; set; }

        public void Add(char letter) => text.Append(letter);

        public void Append(string words)
        {
            if (!IsInText)
                return;
            text.Append(words);
            if (string.IsNullOrWhiteSpace(words))
                return;
            size = Math.Max(size, RunSize > 0 ? RunSize : StyleSize);
            hasBold |= IsRunBold;
            hasPlain |= !IsRunBold;
        }

        public DocumentLine ToLine(string path) =>
            new(text.ToString(), path) { Kind = Kind, IsBold = hasBold && !hasPlain, Size = size, IsCentred = IsCentred, Link = Link };
    }
}
