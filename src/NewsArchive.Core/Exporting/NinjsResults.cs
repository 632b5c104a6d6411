using System.Text.Json;

namespace NewsArchive.Core.Exporting;

/// <summary>
/// An array of IPTC ninjs 2.1 items, the first version with a place for a headline, a text and a source as they are.
/// A date that is not one certain day is left out: ninjs has only such.
/// </summary>
public sealed class NinjsResults : IResultFormat
{
    private const string Schema = "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json";

    public string Name => "ninjs";

    public string MediaType => "application/json; charset=utf-8";

    public void Begin(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write('[');
    }

    public void Write(TextWriter output, ExportedArticle article, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        var date = article.Date is { IsCertainDay: true } day ? $"{day.Text}T00:00:00Z" : null;
        output.Write(isFirst ? "\n" : ",\n");
        output.Write(JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["uri"] = article.Permalink,
                ["type"] = "text",
                ["standard"] = new { name = "ninjs", version = "2.1", schema = Schema },
                ["representationtype"] = "full",
                ["contentcreated"] = date,
                ["language"] = article.Language,
                ["headlines"] = article.Summary.Headline is { } headline ? new[] { new { role = "main", value = headline } } : null,
                ["by"] = article.Byline,
                ["located"] = article.Summary.Dateline,
                ["infosources"] = article.Summary.SourceName is { } source ? new[] { new { name = source } } : null,
                ["bodies"] = article.Text.Length > 0 ? new[] { new { role = "main", contenttype = "text/plain", wordcount = article.Summary.WordCount, value = article.Text } } : null,
            }.Where(pair => pair.Value is not null).ToDictionary(),
            JsonLinesResults.Options));
    }

    public void End(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("\n]\n");
    }
}
