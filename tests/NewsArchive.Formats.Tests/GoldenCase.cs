using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Formats.Tests;

/// <summary>A folder with an original and what the formats should make of it.</summary>
internal sealed class GoldenCase(string folder)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string ExpectedPath { get; } = Path.Combine(folder, "expected.json");

    public string Expected => File.Exists(ExpectedPath) ? File.ReadAllText(ExpectedPath) : "";

    public Original ReadOriginal()
    {
        var path = Directory.EnumerateFiles(folder, "source.*").Single();
        return new Original(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    public void Rewrite(string actual) => File.WriteAllText(ExpectedPath, actual);

    /// <summary>The result as a case keeps it: JSON, one line for every field, block and span.</summary>
    public static string Describe(Original original)
    {
        var format = ArticleFormats.Find(original.Header);
        var result = format?.Parse(original);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ParsedArticleJson.Readable))
            Write(writer, format, result);
        using var json = JsonDocument.Parse(buffer.ToArray());
        var text = new StringBuilder();
        Lay(text, json.RootElement, "", depth: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(Utf8JsonWriter writer, IArticleFormat? format, ParseResult? result)
    {
        writer.WriteStartObject();
        writer.WriteString("format", format?.Name);
        var articles = result?.Articles ?? [];
        if (articles.Count == 1)
        {
            writer.WritePropertyName("article");
            ParsedArticleJson.Write(writer, articles[0]);
        }
        else
        {
            writer.WriteStartArray("articles");
            foreach (var article in articles)
                ParsedArticleJson.Write(writer, article);
            writer.WriteEndArray();
        }

        writer.WriteStartArray("problems");
        foreach (var problem in (result?.Problems ?? []).Concat(articles.SelectMany(article => article.Problems)))
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            writer.WriteString("message", problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Objects of articles are spread over lines, and so are lists of objects; what they hold stays on one line.</summary>
    private static void Lay(StringBuilder text, JsonElement json, string indent, int depth)
    {
        var spreads = json.ValueKind is JsonValueKind.Array
            ? json.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object)
            : json.ValueKind is JsonValueKind.Object && (depth == 0 || json.TryGetProperty("blocks", out _));
        if (!spreads)
        {
            text.Append(JsonSerializer.Serialize(json, Compact));
            return;
        }

        var inner = indent + "  ";
        var isObject = json.ValueKind is JsonValueKind.Object;
        var parts = isObject
            ? json.EnumerateObject().Select(member => (Name: JsonSerializer.Serialize(member.Name, Compact) + ": ", member.Value))
            : json.EnumerateArray().Select(item => (Name: "", Value: item));
        text.Append(isObject ? '{' : '[');
        var separator = "\n";
        foreach (var (name, value) in parts)
        {
            text.Append(separator).Append(inner).Append(name);
            Lay(text, value, inner, depth + 1);
            separator = ",\n";
        }

        text.Append('\n').Append(indent).Append(isObject ? '}' : ']');
    }
}
