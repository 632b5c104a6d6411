using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>What the beginning of a JSON file shows: the names of its first members, or of those of an array's first object.</summary>
/// <param name="IsArray">Whether the object stands in an array.</param>
/// <param name="Names">The names in the file's order.</param>
/// <param name="Strings">Those members that are strings.</param>
internal sealed record JsonHeader(bool IsArray, IReadOnlyList<string> Names, IReadOnlyDictionary<string, string> Strings)
{
    public static JsonHeader? Of(OriginalHeader header)
    {
        var bytes = header.Bytes.Span;
        bytes = bytes[(TextDecoding.MarkLength(bytes) is 3 ? 3 : 0)..];
        var names = new List<string>();
        var strings = new Dictionary<string, string>();
        var isArray = false;
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        try
        {
            if (!reader.Read())
                return null;
            isArray = reader.TokenType is JsonTokenType.StartArray;
            if (isArray)
                reader.Read();
            if (reader.TokenType is not JsonTokenType.StartObject)
                return null;
            ReadMembers(ref reader, names, strings);
        }
        catch (Exception end) when (end is JsonException or InvalidOperationException)
        {
            // What was read so far decides; a broken file is reported when it is parsed.
        }

        return names.Count == 0 ? null : new JsonHeader(isArray, names, strings);
    }

    private static void ReadMembers(ref Utf8JsonReader reader, List<string> names, Dictionary<string, string> strings)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            names.Add(name);
            if (!reader.Read())
                return;
            if (reader.TokenType is JsonTokenType.String)
                strings[name] = reader.GetString()!;
            if (!reader.TrySkip())
                return;
        }
    }
}
