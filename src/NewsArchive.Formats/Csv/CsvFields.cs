using System.Text;

namespace NewsArchive.Formats.Csv;

/// <summary>Parts a row into its values, by the same rules by which <see cref="CsvRowReader"/> found its end.</summary>
internal static class CsvFields
{
    /// <summary>More columns than any table of articles has.</summary>
    public const int Most = 10_000;

    public static List<string> Split(string row, char delimiter)
    {
        var fields = new List<string>();
        for (var at = 0; at >= 0 && fields.Count < Most;)
        {
            var start = at;
            while (start < row.Length && row[start] == ' ')
                start++;
            var (field, end) = start < row.Length && row[start] == '"' ? Quoted(row, start, delimiter) : Plain(row, at, delimiter);
            fields.Add(field);
            at = end < row.Length ? end + 1 : -1;
        }

        return fields;
    }

    private static (string Field, int End) Plain(string row, int start, char delimiter)
    {
        var end = row.IndexOf(delimiter, start);
        end = end < 0 ? row.Length : end;
        return (row[start..end], end);
    }

    private static (string Field, int End) Quoted(string row, int open, char delimiter)
    {
        var field = new StringBuilder();
        for (var at = open + 1; at < row.Length; at++)
        {
            if (row[at] != '"')
            {
                var next = row.IndexOf('"', at);
                next = next < 0 ? row.Length : next;
                field.Append(row, at, next - at);
                at = next - 1;
                continue;
            }

            if (at + 1 < row.Length && row[at + 1] == '"')
            {
                field.Append('"');
                at++;
                continue;
            }

            var end = at + 1;
            while (end < row.Length && row[end] == ' ')
                end++;
            if (end == row.Length || row[end] == delimiter)
                return (field.ToString(), end);
            field.Append('"');
        }

        return (field.ToString(), row.Length);
    }
}
