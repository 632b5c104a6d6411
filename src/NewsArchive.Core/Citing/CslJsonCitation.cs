using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>An array of one item of CSL-JSON. Source: the schema <c>csl-data.json</c> of the Citation Style Language 1.0.2.</summary>
public sealed class CslJsonCitation : ICitationFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public string Name => "csl-json";

    public string Label => "CSL-JSON";

    public string MediaType => "application/vnd.citationstyles.csl+json";

    public string? Extension => "json";

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            Write(writer, citation);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"article-{citation.ArticleId.ToString(CultureInfo.InvariantCulture)}");
        writer.WriteString("type", "article-newspaper");
        writer.WriteString("title", citation.Title);
        if (citation.Authors.Count > 0)
        {
            writer.WriteStartArray("author");
            foreach (var author in citation.Authors)
            {
                WriteAuthor(writer, author);
            }

            writer.WriteEndArray();
        }

        WriteOptional(writer, "container-title", citation.Source);
        WriteDate(writer, citation);
        WriteOptional(writer, "section", citation.Section);
        WriteOptional(writer, "language", citation.Language);
        writer.WriteString("URL", citation.Address);
        // Not as "archive", which is one of paper: styles print it with its place beside the address.
        WriteOptional(writer, "note", citation.Url is null ? null : $"{citation.Archive}: {citation.Permalink}");
        writer.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter writer, CitedName author)
    {
        writer.WriteStartObject();
        if (author.Given is null)
        {
            writer.WriteString("literal", author.Family);
        }
        else
        {
            writer.WriteString("family", author.Family);
            writer.WriteString("given", author.Given);
        }

        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, Citation citation)
    {
        if (citation.Date is not { } date)
        {
            return;
        }

        writer.WriteStartObject("issued");
        if (date is { Lower: { } first, Upper: { } last } && date.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year)
        {
            writer.WriteStartArray("date-parts");
            WriteParts(writer, first, date.Precision);
            if (date.Precision == EdtfPrecision.Day && last != first)
            {
                WriteParts(writer, last, date.Precision);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("literal", date.Display);
        }

        if (citation.IsDoubtful)
        {
            writer.WriteBoolean("circa", true);
        }

        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, DateOnly day, EdtfPrecision precision)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(day.Year);
        if (precision is EdtfPrecision.Day or EdtfPrecision.Month)
        {
            writer.WriteNumberValue(day.Month);
        }

        if (precision == EdtfPrecision.Day)
        {
            writer.WriteNumberValue(day.Day);
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
