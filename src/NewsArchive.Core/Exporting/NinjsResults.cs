using System.Text.Json;

namespace NewsArchive.Core.Exporting;

/// <summary>An array of IPTC ninjs 1.3 items. A date that is not one certain day is left out, as ninjs has only such.</summary>
public sealed class NinjsResults : IResultFormat
{
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
                ["mimetype"] = "text/plain",
                ["language"] = article.Language,
                ["versioncreated"] = date,
                ["headline"] = article.Summary.Headline,
                ["byline"] = article.Byline,
                ["located"] = article.Summary.Dateline,
                ["copyrightholder"] = article.Summary.SourceName,
                ["wordcount"] = article.Summary.WordCount,
                ["body_text"] = article.Text,
            }.Where(pair => pair.Value is not null).ToDictionary(),
            JsonLinesResults.Options));
    }

    public void End(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("\n]\n");
    }
}
