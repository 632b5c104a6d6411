using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Cli;

/// <summary>JSON on standard output, one value a line.</summary>
internal static class JsonOutput
{
    // Output is for programs and terminals, never put into a page: letters may stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one value and ends the line.</summary>
    public static void WriteLine<T>(T value, JsonTypeInfo<T> type) => WriteLine(writer => JsonSerializer.Serialize(writer, value, type));

    /// <summary>Writes one value, part by part, and ends the line.</summary>
    public static void WriteLine(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            write(writer);
        }

        output.WriteByte((byte)'\n');
    }
}

/// <summary>An article as its format's project writes it.</summary>
internal sealed class ParsedArticleConverter : JsonConverter<ParsedArticle>
{
    public override ParsedArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, ParsedArticle value, JsonSerializerOptions options) =>
        ParsedArticleJson.Write(writer, value);
}
