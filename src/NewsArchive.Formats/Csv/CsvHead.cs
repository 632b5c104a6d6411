using System.Text;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Csv;

/// <summary>The first row of a table: the names of its columns, and what parts them.</summary>
/// <param name="Delimiter">Comma, semicolon, tab or bar.</param>
/// <param name="Names">The columns' names, made distinct; a column without a name is called by its number.</param>
/// <param name="Columns">What each name stands for.</param>
internal sealed record CsvHead(char Delimiter, IReadOnlyList<string> Names, IReadOnlyList<Column?> Columns)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private static readonly string[] Extensions = [".csv", ".tsv", ".tab"];

    /// <summary>No column has a longer name; a longer piece is prose.</summary>
    private const int LongestName = 60;

    /// <summary>
    /// The head of a table of articles, or null where the first lines are none: prose with commas has no column names.
    /// One column must be a headline or a text. Where the file's name does not say what it is, half of the columns must be
    /// known and the second row must have as many values.
    /// </summary>
    public static CsvHead? Find(OriginalHeader header, ColumnMapping mapping)
    {
        var bytes = header.Bytes;
        if (TextDecoding.MarkLength(bytes.Span) is 2 or 4)
            bytes = Encoding.UTF8.GetBytes(TextDecoding.Decode(bytes.Span).Source.Text);
        var hasExtension = Extensions.Any(extension => header.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        CsvHead? best = null;
        foreach (var delimiter in Delimiters)
        {
            var rows = FirstRows(bytes, delimiter);
            if (rows.Count == 0 || Of(rows[0], delimiter, mapping) is not { } head)
                continue;
            var fits = hasExtension || head.Names.Count > 1 && head.Known * 2 >= head.Names.Count && rows.Count > 1
                && rows[1].Count == head.Names.Count;
            if (fits && (best is null || head.Known > best.Known))
                best = head;
        }

        return best;
    }

    private int Known => Columns.Count(column => column is not null);

    private static CsvHead? Of(List<string> fields, char delimiter, ColumnMapping mapping)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            var name = field.Trim();
            if (name.Length > LongestName || name.Contains('\n'))
                return null;
            name = name.Length == 0 ? $"column {names.Count + 1}" : name;
            names.Add(seen.Add(name) ? name : $"{name} ({names.Count + 1})");
        }

        var columns = fields.Select(field => mapping.Find(field.Trim())).ToList();
        return columns.Any(column => column?.Use is ColumnUse.Headline or ColumnUse.Text) ? new CsvHead(delimiter, names, columns) : null;
    }

    private static List<List<string>> FirstRows(ReadOnlyMemory<byte> bytes, char delimiter)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var reader = new CsvRowReader(stream, delimiter, Original.HeaderLength);
        var rows = new List<List<string>>();
        while (rows.Count < 2 && reader.TryRead(out var row))
        {
            if (row.Fault is CsvFault.TooLong)
                break;
            var text = TextDecoding.Decode(row.Bytes.Span).Source.Text;
            if (text.Length > 0 && !IsSeparatorLine(text))
                rows.Add(CsvFields.Split(text, delimiter));
        }

        return rows;
    }

    /// <summary>A line that tells a spreadsheet program what parts the values: <c>sep=;</c></summary>
    public static bool IsSeparatorLine(string text) => text.Length == 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
}
