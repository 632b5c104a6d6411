using System.Text.Json;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>Recognises JSON that holds articles by the names of its first object.</summary>
internal static class RecordHeader
{
    private static readonly string[] LineExtensions = [".jsonl", ".ndjson", ".jsonlines", ".ldjson"];

    /// <summary>
    /// Objects on lines of their own. One line alone is JSON Lines only where the file's name says so: it may as well be
    /// another format written without line breaks.
    /// </summary>
    public static bool IsLines(OriginalHeader header, ColumnMapping mapping)
    {
        var bytes = Text(header);
        if (bytes.IsEmpty || bytes[0] != '{')
            return false;
        if (LineExtensions.Any(extension => header.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            return true;
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0)
            return false;
        var names = FirstNames(bytes[..end], isWhole: true);
        return names is not null && mapping.Recognises(names) && bytes[end..].TrimStart(" \r\n\t"u8) is [(byte)'{', ..];
    }

    /// <summary>One object and nothing else, as far as the header shows.</summary>
    public static bool IsObject(OriginalHeader header, ColumnMapping mapping)
    {
        var bytes = Text(header);
        return !bytes.IsEmpty && bytes[0] == '{' && FirstNames(bytes, isWhole: false) is { } names && mapping.Recognises(names);
    }

    /// <summary>An array that begins with an object.</summary>
    public static bool IsArray(OriginalHeader header, ColumnMapping mapping)
    {
        var bytes = Text(header);
        if (bytes.IsEmpty || bytes[0] != '[')
            return false;
        bytes = bytes[1..].TrimStart(" \r\n\t"u8);
        return !bytes.IsEmpty && bytes[0] == '{' && FirstNames(bytes, isWhole: false) is { } names && mapping.Recognises(names);
    }

    /// <summary>The names of the first object of an array, as far as the header shows them; null where it is no such array.</summary>
    public static List<string>? NamesOfFirst(OriginalHeader header)
    {
        var bytes = Text(header);
        if (bytes is not [(byte)'[', ..])
            return null;
        bytes = bytes[1..].TrimStart(" \r\n\t"u8);
        return bytes is [(byte)'{', ..] ? FirstNames(bytes, isWhole: false) : null;
    }

    /// <summary>The names of the object on the first line, or as far as the header shows them; null where there is no object.</summary>
    public static List<string>? NamesOfLine(OriginalHeader header)
    {
        var bytes = Text(header);
        return bytes is [(byte)'{', ..] ? FirstNames(bytes, isWhole: false) : null;
    }

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private static ReadOnlySpan<byte> Text(OriginalHeader header)
    {
        var bytes = header.Bytes.Span;
        return (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \r\n\t"u8);
    }

    /// <summary>The names of the first object, as far as the bytes go; null where they are no object.</summary>
    private static List<string>? FirstNames(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(bytes, isFinalBlock: isWhole,
            new JsonReaderState(new JsonReaderOptions { MaxDepth = JsonRecord.MaxDepth }));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                    names.Add(JsonToken.Read(ref reader, []));
                if (reader.TokenType is JsonTokenType.EndObject && reader.CurrentDepth == 0 && !isWhole)
                    break;
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return names;
    }
}
