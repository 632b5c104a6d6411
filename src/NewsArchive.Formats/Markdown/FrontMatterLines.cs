using NewsArchive.Formats.Columns;

namespace NewsArchive.Formats.Markdown;

/// <summary>
/// Reads front matter line by line: <c>name = "value"</c> and lists in brackets, as TOML has them, and the plain lines of
/// YAML that is broken elsewhere. Values over several lines are passed over.
/// </summary>
internal sealed class FrontMatterLines(string text, FrontMatter matter, ColumnMapping mapping)
{
    private readonly List<PlacedValue> values = [];
    private string list = "";

    public static List<PlacedValue> Read(string text, FrontMatter matter, ColumnMapping mapping)
    {
        var reader = new FrontMatterLines(text, matter, mapping);
        for (var at = matter.Start; at < matter.End;)
        {
            var length = text.AsSpan(at, matter.End - at).IndexOf('\n');
            var end = length < 0 ? matter.End : at + length;
            reader.ReadLine(at, end);
            at = end + 1;
        }

        return reader.values;
    }

    private void ReadLine(int start, int end)
    {
        Trim(ref start, ref end);
        var line = text.AsSpan(start, end - start);
        if (line.IsEmpty || line[0] is '#' or '[')
            return;
        if (line.StartsWith("- ") && list.Length > 0)
        {
            Add(list, start + 2, end);
            return;
        }

        var separator = line.IndexOf(matter.IsToml ? '=' : ':');
        if (separator <= 0)
            return;
        var name = line[..separator].Trim().Trim('"').ToString();
        list = separator == line.Length - 1 ? name : "";
        start += separator + 1;
        Trim(ref start, ref end);
        if (end - start >= 2 && text[start] == '[' && text[end - 1] == ']')
            AddList(name, start + 1, end - 1);
        else
            Add(name, start, end);
    }

    private void AddList(string name, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = text.AsSpan(at, end - at).IndexOf(',');
            var stop = length < 0 ? end : at + length;
            Add(name, at, stop);
            at = stop + 1;
        }
    }

    private void Add(string name, int start, int end)
    {
        Trim(ref start, ref end);
        if (end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        else if (end > start && text[start] == '"')
            start++;
        if (start >= end)
            return;
        var value = text[start..end];
        var unescaped = value.Contains('\\') ? value.Replace("\\\"", "\"").Replace("\\\\", "\\") : value;
        values.Add(new PlacedValue(new ColumnValue(values.Any(other => other.Value.Path == name) ? $"{name}/{values.Count}"
            : name, unescaped, mapping.Find(name)), start, end));
    }

    private void Trim(ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
    }
}
