using System.Text;
using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>
/// Turns body markup into blocks by its structure alone: nothing is taken for furniture, and what is dropped is listed.
/// </summary>
internal sealed class BlockReader
{
    private readonly XmlLedger ledger;
    private readonly List<Block> blocks = [];
    private readonly StringBuilder run = new();
    private readonly bool breakParts;
    private bool endsWithBreak;

    private BlockReader(XmlLedger ledger, bool breakParts)
    {
        this.ledger = ledger;
        this.breakParts = breakParts;
    }

    /// <summary>The blocks of an element's content. The ledger learns what was used and why the rest was not.</summary>
    /// <param name="body">The element.</param>
    /// <param name="ledger">The account of the original.</param>
    /// <param name="breakParts">Whether a single line break ends a paragraph, as two always do.</param>
    public static IReadOnlyList<Block> Read(XElement body, XmlLedger ledger, bool breakParts = false)
    {
        var reader = new BlockReader(ledger, breakParts);
        reader.Visit(body, BlockKind.Paragraph, body);
        reader.Flush(BlockKind.Paragraph, body);
        return reader.blocks;
    }

    private void Visit(XElement element, BlockKind kind, XElement place)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                Text(text);
            else if (node is XElement child)
                Enter(child, kind, place);
        }
    }

    private void Enter(XElement element, BlockKind kind, XElement place)
    {
        UsePresentation(element);
        switch (BodyVocabulary.RoleOf(element.Name.LocalName))
        {
            case BodyRole.Inline:
                Visit(element, kind, place);
                break;
            case BodyRole.LineBreak:
                Break(kind, place);
                break;
            case BodyRole.Dropped:
                ledger.LeaveOut(element, $"The element {element.Name.LocalName} is not part of the article’s text.");
                // What stands before and after it does not run together.
                run.Append(' ');
                break;
            case BodyRole.Preformatted:
                Flush(kind, place);
                Lines(element, BlockKind.Preformatted, PreformattedText.Of(element));
                break;
            case BodyRole.Table when TableText.IsData(element):
                Flush(kind, place);
                foreach (var caption in element.Children("caption"))
                    Enter(caption, kind, place);
                Lines(element, BlockKind.Table, TableText.Of(element));
                break;
            case var role:
                Flush(kind, place);
                var inner = BodyVocabulary.KindOf(role) ?? kind;
                Visit(element, inner, element);
                Flush(inner, element);
                break;
        }
    }

    private void Text(XText text)
    {
        ledger.Use(text);
        run.Append(text.Value);
        endsWithBreak &= string.IsNullOrWhiteSpace(text.Value);
    }

    private void Break(BlockKind kind, XElement place)
    {
        if (endsWithBreak || breakParts)
            Flush(kind, place);
        run.Append(' ');
        endsWithBreak = true;
    }

    private void Flush(BlockKind kind, XElement place)
    {
        var text = run.ToString();
        run.Clear();
        endsWithBreak = false;
        foreach (var paragraph in IndentedParagraphs.Split(text).Select(part => WhiteSpace.Normalise(part)).Where(part => part.Length > 0))
            blocks.Add(new Block(kind, paragraph, Path: XmlPlace.PathOf(place)));
    }

    /// <summary>A block whose lines are kept.</summary>
    private void Lines(XElement element, BlockKind kind, string text)
    {
        ledger.UseText(element);
        foreach (var inner in element.DescendantsAndSelf())
            UsePresentation(inner);
        if (!string.IsNullOrWhiteSpace(text))
            blocks.Add(new Block(kind, text, Path: XmlPlace.PathOf(element)));
    }

    /// <summary>How an element looks or is named is no content; addresses and substitute texts are, and stay to be listed.</summary>
    private void UsePresentation(XElement element)
    {
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName is not ("href" or "src" or "alt" or "title" or "source" or "data-location" or "value" or "norm"))
                ledger.Use(attribute);
        }
    }
}

/// <summary>Preformatted text with its lines.</summary>
internal static class PreformattedText
{
    public static string Of(XElement element)
    {
        var lines = element.Value.Split('\n').Select(line => line.TrimEnd()).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }
}

/// <summary>A table as text: a line for every row, a tab between its cells.</summary>
internal static class TableText
{
    /// <summary>Elements that show a table to be the layout of a page, not data.</summary>
    private static readonly string[] Layout = ["table", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "img", "figure"];

    /// <summary>Whether a table is data: more than one column, and only words in its cells.</summary>
    public static bool IsData(XElement table) =>
        Rows(table).Any(row => Cells(row).Skip(1).Any())
        && !table.Descendants().Any(inner => Layout.Contains(inner.Name.LocalName.ToLowerInvariant()));

    public static string Of(XElement table) => string.Join('\n', Rows(table)
        .Select(row => string.Join('\t', Cells(row).Select(cell => WhiteSpace.Normalise(cell.Value))))
        .Where(line => !string.IsNullOrWhiteSpace(line)));

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Descendants().Where(element => element.Name.LocalName.Equals("tr", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<XElement> Cells(XElement row) =>
        row.Elements().Where(element => element.Name.LocalName.ToLowerInvariant() is "td" or "th");
}
