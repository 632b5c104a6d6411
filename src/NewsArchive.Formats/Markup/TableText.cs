using System.Xml.Linq;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

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
