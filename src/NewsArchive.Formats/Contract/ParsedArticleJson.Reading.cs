using System.Text.Json;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Contract;

public static partial class ParsedArticleJson
{
    /// <summary>Reads what <see cref="Write"/> wrote; the result has no problems.</summary>
    /// <exception cref="JsonException">The element is not such an object.</exception>
    public static ParsedArticle Read(JsonElement json)
    {
        try
        {
            return new ParsedArticle
            {
                Headline = ReadField(json.GetProperty("headline")),
                Standfirst = ReadField(json.GetProperty("standfirst")),
                Byline = ReadField(json.GetProperty("byline")),
                Dateline = ReadField(json.GetProperty("dateline")),
                Date = ReadDate(json.GetProperty("date")),
                OtherDates = json.TryGetProperty("otherDates", out var others)
                    ? [.. others.EnumerateArray().Select(date => ReadDate(date)!)] : [],
                Saved = json.TryGetProperty("saved", out var saved) ? ReadDate(saved) : null,
                Source = ReadField(json.GetProperty("source")),
                Credit = ReadField(json.GetProperty("credit")),
                Url = ReadField(json.GetProperty("url")),
                Language = ReadField(json.GetProperty("language")),
                ExternalId = ReadExternalId(json),
                Section = ReadField(json.GetProperty("section")),
                Tags = [.. json.GetProperty("tags").EnumerateArray().Select(tag => ReadField(tag)!)],
                Image = ReadField(json.GetProperty("image")),
                Version = ReadField(json.GetProperty("version")),
                Status = ReadField(json.GetProperty("status")),
                Encoding = json.TryGetProperty("encoding", out var encoding) ? encoding.GetString() : null,
                Blocks = [.. json.GetProperty("blocks").EnumerateArray().Select(ReadBlock)],
                Spans = [.. json.GetProperty("spans").EnumerateArray().Select(ReadSpan)],
                LeftOut = [.. json.GetProperty("leftOut").EnumerateArray().Select(ReadLeftOut)],
            };
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            throw new JsonException("Not a parsed article: " + problem.Message, problem);
        }
    }

    private static Field? ReadField(JsonElement json) => json.ValueKind is JsonValueKind.Null
        ? null
        : new Field(Text(json, "value"), ReadName<Basis>(json, "basis"), ReadEvidence(json.GetProperty("evidence"))!);

    private static DateField? ReadDate(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null)
            return null;
        var text = Text(json, "value");
        if (!EdtfDate.TryParse(text, out var date))
            throw new JsonException($"Not a date: {text}");
        return new DateField(date, ReadName<Basis>(json, "basis"), ReadEvidence(json.GetProperty("evidence"))!);
    }

    /// <summary>A record's own id is always stated: it is taken verbatim or not at all, so its basis is not written.</summary>
    private static Field? ReadExternalId(JsonElement json) => OptionalText(json, "externalId") is { } id
        ? new Field(id, Basis.Stated, ReadEvidence(json.GetProperty("externalIdEvidence"))!)
        : null;

    private static Evidence? ReadEvidence(JsonElement json) => json.ValueKind is JsonValueKind.Null
        ? null
        : new Evidence(Text(json, "rule"), ReadPlace(json), OptionalText(json, "path"), OptionalText(json, "text"));

    private static Block ReadBlock(JsonElement json) =>
        new(ReadName<BlockKind>(json, "kind"), Text(json, "text"), ReadPlace(json), OptionalText(json, "path"));

    private static Span ReadSpan(JsonElement json) =>
        new(ReadName<SpanKind>(json, "kind"), ReadPlace(json)!.Value, OptionalText(json, "name"));

    private static LeftOut ReadLeftOut(JsonElement json) => new(Text(json, "path"), Text(json, "text"), Text(json, "reason"));

    private static ByteRange? ReadPlace(JsonElement json) =>
        json.GetProperty("start") is { ValueKind: JsonValueKind.Number } start
            ? new ByteRange(start.GetInt32(), json.GetProperty("length").GetInt32())
            : null;

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    private static string? OptionalText(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static T ReadName<T>(JsonElement json, string name) where T : struct, Enum =>
        Enum.Parse<T>(Text(json, name), ignoreCase: true);
}
