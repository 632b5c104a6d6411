using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>The items of a JSON document's array, with the bytes of each, and what stands beside the array.</summary>
/// <param name="Items">The bytes of each item.</param>
/// <param name="Beside">The bytes of the document's other members, by name.</param>
/// <param name="Fault">Where the document stops being JSON; the items are those before it.</param>
internal sealed record JsonItems(IReadOnlyList<ByteRange> Items, IReadOnlyDictionary<string, ByteRange> Beside, Problem? Fault)
{
    /// <summary>Finds the items of the array that is the document, or of its member of a name.</summary>
    public static JsonItems Find(ReadOnlySpan<byte> bytes, string? member)
    {
        var items = new List<ByteRange>();
        var beside = new Dictionary<string, ByteRange>();
        // A mark is no part of JSON, but files have it.
        var start = TextDecoding.MarkLength(bytes) is 3 ? 3 : 0;
        var reader = new Utf8JsonReader(bytes[start..]);
        try
        {
            reader.Read();
            if (member is null)
                ReadItems(ref reader, start, items);
            else
                ReadMembers(ref reader, start, member, items, beside);
            return new JsonItems(items, beside, null);
        }
        catch (JsonException fault)
        {
            var problem = new Problem("malformed-json", $"The file is not well-formed JSON: {fault.Message} It was read up to that point.");
            return new JsonItems(items, beside, problem);
        }
    }

    private static void ReadMembers(ref Utf8JsonReader reader, int start, string member, List<ByteRange> items,
        Dictionary<string, ByteRange> beside)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            return;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            reader.Read();
            if (name == member)
                ReadItems(ref reader, start, items);
            else
                beside[name] = Value(ref reader, start);
        }
    }

    private static void ReadItems(ref Utf8JsonReader reader, int start, List<ByteRange> items)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            items.Add(Value(ref reader, start));
    }

    private static ByteRange Value(ref Utf8JsonReader reader, int start)
    {
        var from = (int)reader.TokenStartIndex;
        reader.Skip();
        return ByteRange.FromTo(start + from, start + (int)reader.BytesConsumed);
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no name that is looked for.
            return "\uFFFD";
        }
    }
}
