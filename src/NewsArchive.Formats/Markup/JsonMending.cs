using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>Mends the strings of a JSON text that were turned into UTF-8 twice, also where escapes write them.</summary>
internal static class JsonMending
{
    /// <summary>The text mended, and what was done; the text itself where nothing was. The one that is not returned is disposed.</summary>
    public static (JsonDocument Document, Problem? Problem) Mend(JsonDocument document)
    {
        var strings = new List<string>();
        Collect(document.RootElement, strings);
        var (mended, problem) = DoubleEncoding.Mend(strings);
        if (problem is null)
            return (document, null);
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
            Write(document.RootElement, writer, new Queue<string>(mended));
        document.Dispose();
        return (JsonDocument.Parse(bytes.ToArray()), problem);
    }

    private static void Collect(JsonElement element, List<string> strings)
    {
        if (element.ValueKind is JsonValueKind.String)
            strings.Add(element.GetString()!);
        foreach (var inner in Inner(element))
            Collect(inner, strings);
    }

    private static IEnumerable<JsonElement> Inner(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    /// <param name="element">What is written.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="strings">Its strings in their order.</param>
    private static void Write(JsonElement element, Utf8JsonWriter writer, Queue<string> strings)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer, strings);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(item, writer, strings);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(strings.Dequeue());
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
