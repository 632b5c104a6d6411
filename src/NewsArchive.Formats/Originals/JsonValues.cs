using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Originals;

/// <summary>The values of a JSON original with their pointers (RFC 6901); null is none.</summary>
internal static class JsonValues
{
    private const int MaxDepth = 1000;

    /// <summary>All values in their order. Where the bytes cease to be JSON, the rest of them is one value.</summary>
    public static List<OriginalValue> Of(ReadOnlySpan<byte> original, Encoding? said = null)
    {
        var isUtf8 = said is null && Utf8.IsValid(original);
        var bytes = isUtf8 ? original : Encoding.UTF8.GetBytes(TextDecoding.Decode(original, said).Source.Text);
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        var values = new List<OriginalValue>();
        var steps = new Stack<Step>();
        try
        {
            while (reader.Read())
                Take(ref reader, steps, values);
        }
        catch (JsonException)
        {
            values.Add(new OriginalValue("", Encoding.UTF8.GetString(bytes[(int)reader.BytesConsumed..])));
        }

        var (texts, mended) = DoubleEncoding.Mend([.. values.Select(value => value.Text)]);
        return mended is null ? values : [.. values.Zip(texts, (value, text) => value with { Text = text })];
    }

    private static void Take(ref Utf8JsonReader reader, Stack<Step> steps, List<OriginalValue> values)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Peek().Name = Escaped(JsonToken.Read(ref reader, []));
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                steps.Push(new Step(Next(steps), IsArray: reader.TokenType is JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.Pop();
                break;
            case JsonTokenType.Null:
                Next(steps);
                break;
            default:
                values.Add(new OriginalValue(Next(steps), JsonToken.Read(ref reader, [])));
                break;
        }
    }

    /// <summary>The pointer of the value that comes next.</summary>
    private static string Next(Stack<Step> steps)
    {
        if (!steps.TryPeek(out var step))
            return "";
        return step.IsArray ? $"{step.Pointer}/{step.Index++}" : $"{step.Pointer}/{step.Name}";
    }

    /// <summary>As <see cref="Markup.JsonPlace"/> writes it.</summary>
    private static string Escaped(string name) =>
        (name.Length <= 200 ? name : name[..200]).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed record Step(string Pointer, bool IsArray)
    {
        public string Name { get; set; } = "";

        public int Index { get; set; }
    }
}
