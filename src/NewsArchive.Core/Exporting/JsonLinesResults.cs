using System.Text.Json;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Exporting;

/// <summary>A JSON object a line, under names that this archive's own importer reads again.</summary>
public sealed class JsonLinesResults : IResultFormat
{
    public string Name => "jsonl";

    public string Label => "JSON Lines";

    public string Extension => "jsonl";

    public string MediaType => "application/x-ndjson; charset=utf-8";

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(output, LineOf(article), CoreJson.Exports.ResultLine);
            output.WriteByte((byte)'\n');
        }
    }

    private static ResultLine LineOf(ExportedArticle article)
    {
        var summary = article.Summary;
        var place = DatelinePlace.Of(summary.Dateline);
        return new ResultLine(
            summary.ExternalId ?? $"{summary.Id}", summary.Headline, summary.SourceName, summary.Date,
            summary.DateBasis?.ToString().ToLowerInvariant(), article.Byline,
            place, summary.Dateline == place ? null : summary.Dateline, article.Language, article.Url,
            article.Permalink, article.Text);
    }
}

/// <summary>An article as a line of JSON.</summary>
internal sealed record ResultLine(
    string Id, string? Title, string? Source, string? Date, string? DateBasis, string? Author, string? Dateline, string? DatelineText,
    string? Language, string? Url,
    string Address, string Text);
