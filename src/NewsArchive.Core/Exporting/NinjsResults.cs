using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Exporting;

/// <summary>
/// An array of IPTC ninjs 2.1 items, the first version with a place for a headline, a text and a source as they are.
/// A date that is not one certain day is left out: ninjs has only such.
/// </summary>
public sealed class NinjsResults : IResultFormat
{
    private static readonly NinjsStandard Standard = new("ninjs", "2.1", "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json");

    public string Name => "ninjs";

    public string Label => "ninjs";

    public string Extension => "ninjs.json";

    public string MediaType => "application/json; charset=utf-8";

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        output.Write("["u8);
        foreach (var (number, article) in articles.Index())
        {
            output.Write(number == 0 ? "\n"u8 : ",\n"u8);
            JsonSerializer.Serialize(output, ItemOf(article), CoreJson.Exports.NinjsItem);
        }

        output.Write("\n]\n"u8);
    }

    private static NinjsItem ItemOf(ExportedArticle article)
    {
        var summary = article.Summary;
        return new NinjsItem(
            article.Permalink, "text", Standard, "full", article.Date is { IsCertainDay: true } day ? $"{day.Text}T00:00:00Z" : null,
            article.Language,
            summary.Headline is { } headline ? [new NinjsText("main", ContentType: null, WordCount: null, headline)] : null, article.Byline,
            DatelinePlace.Of(summary.Dateline),
            summary.SourceName is { } source ? [new NinjsSource(source)] : null,
            article.Text.Length > 0 ? [new NinjsText("main", "text/plain", summary.WordCount, article.Text)] : null);
    }
}

/// <summary>An item by the schema of ninjs 2.1.</summary>
internal sealed record NinjsItem(
    string Uri,
    string Type,
    NinjsStandard Standard,
    [property: JsonPropertyName("representationtype")] string RepresentationType,
    [property: JsonPropertyName("contentcreated")] string? ContentCreated,
    string? Language,
    IReadOnlyList<NinjsText>? Headlines,
    string? By,
    string? Located,
    [property: JsonPropertyName("infosources")] IReadOnlyList<NinjsSource>? InfoSources,
    IReadOnlyList<NinjsText>? Bodies);

internal sealed record NinjsStandard(string Name, string Version, string Schema);

/// <summary>A headline or a body of an item.</summary>
internal sealed record NinjsText(
    string Role, [property: JsonPropertyName("contenttype")] string? ContentType, [property: JsonPropertyName("wordcount")] int? WordCount,
    string Value);

internal sealed record NinjsSource(string Name);
