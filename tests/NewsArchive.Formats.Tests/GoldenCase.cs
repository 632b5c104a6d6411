using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

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
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ParsedArticleJson.Readable))
        {
            if (ArticleContainers.Find(original.Header) is { } container)
                Write(writer, container, Records(container, original));
            else
                Write(writer, ArticleFormats.Find(original.Header), original);
        }

        using var json = JsonDocument.Parse(buffer.ToArray());
        var text = new StringBuilder();
        Lay(text, json.RootElement, "", depth: 0);
        return text.Append('\n').ToString();
    }

    /// <summary>All records of a container.</summary>
    public static IEnumerable<ContainerRecord> Records(IArticleContainer container, Original original) =>
        container.Records(original.Name, new MemoryStream(original.Bytes.ToArray()), new ContainerLimits());

    private static void Write(Utf8JsonWriter writer, IArticleContainer container, IEnumerable<ContainerRecord> records)
    {
        writer.WriteStartObject();
        writer.WriteString("container", container.Name);
        writer.WriteStartArray("records");
        foreach (var record in records)
        {
            writer.WriteStartObject();
            writer.WriteString("place", record.Place);
            writer.WriteString("format", record.Format);
            writer.WriteString("beginning", record.Original is { } own
                ? Encoding.UTF8.GetString(own.Bytes.Span[..Math.Min(40, own.Bytes.Length)]) : null);
            writer.WriteNumber("length", record.Original?.Bytes.Length ?? 0);
            Write(writer, record.Problems, record.Parse?.Invoke());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IArticleFormat? format, Original original)
    {
        writer.WriteStartObject();
        writer.WriteString("format", format?.Name);
        Write(writer, [], format?.Parse(original));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Problem> problems, ParseResult? result)
    {
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
        foreach (var problem in problems.Concat(result?.Problems ?? []).Concat(articles.SelectMany(article => article.Problems)))
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            writer.WriteString("message", problem.Message);
            if (problem.Kind is not ProblemKind.Doubt)
                writer.WriteString("kind", problem.Kind.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Objects of articles are spread over lines, and so are lists of objects; what they hold stays on one line.</summary>
    private static void Lay(StringBuilder text, JsonElement json, string indent, int depth)
    {
        var spreads = json.ValueKind is JsonValueKind.Array
            ? json.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object)
            : json.ValueKind is JsonValueKind.Object
                && (depth == 0 || json.TryGetProperty("blocks", out _) || json.TryGetProperty("place", out _));
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
