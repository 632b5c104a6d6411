using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Formats.Contract;

/// <summary>
/// The public JSON of a parsed article: what the command line prints and the golden cases hold.
/// Problems are not part of it; the caller writes them beside it, as an original without articles has problems too.
/// </summary>
public static partial class ParsedArticleJson
{
    /// <summary>Options under which the words stay readable: letters of all scripts as they are.</summary>
    public static JsonWriterOptions Readable { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions Compact = Readable with { Indented = false };

    /// <summary>Bytes that most articles fit in.</summary>
    private const int FirstLength = 8 * 1024;

    /// <summary>The article as JSON without line breaks.</summary>
    public static string ToJson(ParsedArticle article)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstLength);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
            Write(writer, article);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes one object. Members come in a fixed order; an absent value is null, an empty list is empty.</summary>
    public static void Write(Utf8JsonWriter writer, ParsedArticle article)
    {
        writer.WriteStartObject();
        WriteField(writer, "headline", article.Headline);
        WriteField(writer, "standfirst", article.Standfirst);
        WriteField(writer, "byline", article.Byline);
        WriteField(writer, "dateline", article.Dateline);
        writer.WritePropertyName("date");
        WriteDate(writer, article.Date);
        WriteOtherDates(writer, article.OtherDates);
        WriteSaved(writer, article.Saved);
        WriteField(writer, "source", article.Source);
        WriteField(writer, "credit", article.Credit);
        WriteField(writer, "url", article.Url);
        WriteField(writer, "language", article.Language);
        writer.WriteString("externalId", article.ExternalId?.Value);
        WriteField(writer, "section", article.Section);
        writer.WriteStartArray("tags");
        foreach (var tag in article.Tags)
            WriteField(writer, tag);
        writer.WriteEndArray();
        WriteField(writer, "image", article.Image);
        WriteField(writer, "version", article.Version);
        WriteField(writer, "status", article.Status);
        writer.WritePropertyName("externalIdEvidence");
        WriteEvidence(writer, article.ExternalId?.Evidence);
        if (article.Encoding is { } encoding)
            writer.WriteString("encoding", encoding);
        WriteBlocks(writer, article.Blocks);
        WriteSpans(writer, article.Spans);
        WriteLeftOut(writer, article.LeftOut);
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, string name, Field? field)
    {
        writer.WritePropertyName(name);
        WriteField(writer, field);
    }

    private static void WriteField(Utf8JsonWriter writer, Field? field)
    {
        if (field is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("value", field.Value);
        writer.WriteString("basis", Name(field.Basis));
        writer.WritePropertyName("evidence");
        WriteEvidence(writer, field.Evidence);
        writer.WriteEndObject();
    }

    /// <summary>Most articles have none: the member is left out then.</summary>
    private static void WriteOtherDates(Utf8JsonWriter writer, IReadOnlyList<DateField> dates)
    {
        if (dates.Count == 0)
            return;
        writer.WriteStartArray("otherDates");
        foreach (var date in dates)
            WriteDate(writer, date);
        writer.WriteEndArray();
    }

    /// <summary>Only what was captured, sent or kept in a list has one: the member is left out elsewhere.</summary>
    private static void WriteSaved(Utf8JsonWriter writer, DateField? saved)
    {
        if (saved is null)
            return;
        writer.WritePropertyName("saved");
        WriteDate(writer, saved);
    }

    /// <summary>Writes a date with its bounds, its basis and its evidence; null where there is none.</summary>
    public static void WriteDate(Utf8JsonWriter writer, DateField? date)
    {
        if (date is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("value", date.Value.Text);
        writer.WriteString("lower", date.Value.Lower?.ToString("yyyy-MM-dd"));
        writer.WriteString("upper", date.Value.Upper?.ToString("yyyy-MM-dd"));
        writer.WriteString("basis", Name(date.Basis));
        writer.WritePropertyName("evidence");
        WriteEvidence(writer, date.Evidence);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence? evidence)
    {
        if (evidence is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("rule", evidence.Rule);
        WritePlace(writer, evidence.Place);
        writer.WriteString("path", evidence.Path);
        writer.WriteString("text", evidence.Text);
        writer.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter writer, IReadOnlyList<Block> blocks)
    {
        writer.WriteStartArray("blocks");
        foreach (var block in blocks)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Name(block.Kind));
            writer.WriteString("text", block.Text);
            WritePlace(writer, block.Place);
            if (block.Path is not null)
                writer.WriteString("path", block.Path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter writer, IReadOnlyList<Span> spans)
    {
        writer.WriteStartArray("spans");
        foreach (var span in spans)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Name(span.Kind));
            WritePlace(writer, span.Place);
            if (span.Name is not null)
                writer.WriteString("name", span.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLeftOut(Utf8JsonWriter writer, IReadOnlyList<LeftOut> leftOut)
    {
        writer.WriteStartArray("leftOut");
        foreach (var item in leftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("path", item.Path);
            writer.WriteString("text", item.Text);
            writer.WriteString("reason", item.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, ByteRange? place)
    {
        if (place is { } known)
        {
            writer.WriteNumber("start", known.Start);
            writer.WriteNumber("length", known.Length);
            return;
        }

        writer.WriteNull("start");
        writer.WriteNull("length");
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
