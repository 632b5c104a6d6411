using System.Text;

namespace NewsArchive.Formats.Html.Body;

/// <summary>Tells tables of data from tables that only lay out a page, and writes the former out row by row.</summary>
internal static class DataTable
{
    /// <summary>Cells of data hold less text than this, on average; see <see cref="TextWeight"/>.</summary>
    private const int CellWeight = 90;

    /// <summary>The table's rows, one a line, cells parted by a tab; null where the table lays out a page.</summary>
    public static string? Read(Page page, PageNode table)
    {
        var rows = new List<List<StringBuilder>>();
        var weight = 0;
        for (var i = table.Index + 1; i < table.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Reason is not null)
            {
                i = node.End - 1;
                continue;
            }

            switch (node.Name)
            {
                case "table" or "h1" or "h2" or "article" or "form" or "figure": return null;
                case "tr": rows.Add([]); break;
                case "td" or "th" when rows.Count > 0: rows[^1].Add(new()); break;
                case PageNode.TextName when rows is [.., [.., var cell]]:
                    cell.Append(node.Source.NodeValue);
                    weight += TextWeight.Of(node.Source.NodeValue);
                    break;
                case "caption": rows.Add([new()]); break;
                default:
                    if (Elements.IsBlock(node.Name) || node.Name == "br") Separate(rows);
                    break;
            }
        }

        var cells = rows.Sum(row => row.Count);
        var isData = rows.Count >= 2 && cells >= 2 * rows.Count - 1 && cells > rows.Count && weight <= cells * CellWeight;
        return isData ? Write(rows) : null;
    }

    private static void Separate(List<List<StringBuilder>> rows)
    {
        if (rows is [.., [.., var cell]]) cell.Append(' ');
    }

    private static string Write(List<List<StringBuilder>> rows) => string.Join('\n', rows
        .Select(row => string.Join('\t', row.Select(cell => ShownText.Collapse(cell.ToString()))).Trim('\t'))
        .Where(line => line.Length > 0));
}
