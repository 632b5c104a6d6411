using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Core.Exporting;

/// <summary>A JSON object a line, under names that this archive's own importer reads again.</summary>
public sealed class JsonLinesResults : IResultFormat
{
    internal static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public string Name => "jsonl";

    public string MediaType => "application/x-ndjson; charset=utf-8";

    public void Begin(TextWriter output)
    {
        // Every line stands for itself.
    }

    public void Write(TextWriter output, ExportedArticle article, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        output.Write(JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["id"] = article.Summary.ExternalId ?? $"{article.Summary.Id}",
                ["title"] = article.Summary.Headline,
                ["source"] = article.Summary.SourceName,
                ["date"] = article.Summary.Date,
                ["date_basis"] = article.Summary.DateBasis?.ToString().ToLowerInvariant(),
                ["author"] = article.Byline,
                ["dateline"] = article.Summary.Dateline,
                ["dateline_text"] = article.Summary.DatelineText == article.Summary.Dateline ? null : article.Summary.DatelineText,
                ["language"] = article.Language,
                ["url"] = article.Url,
                ["address"] = article.Permalink,
                ["text"] = article.Text,
            }.Where(pair => pair.Value is not null).ToDictionary(),
            Options));
        output.Write('\n');
    }

    public void End(TextWriter output)
    {
        // Every line stands for itself.
    }
}
