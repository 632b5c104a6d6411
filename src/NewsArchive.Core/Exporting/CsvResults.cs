using CsvHelper;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Exporting;

/// <summary>
/// Comma-separated values by RFC 4180, with a byte-order mark so that spreadsheets read UTF-8. A value that a spreadsheet
/// would take for a formula gets an apostrophe before it (OWASP, CSV injection).
/// </summary>
public sealed class CsvResults : IResultFormat
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    private static readonly string[] Columns =
    [
        "id", "headline", "headline_basis", "source", "date", "date_basis", "byline", "dateline", "language", "words", "url", "address",
        "external_id",
    ];

    public string Name => "csv";

    public string Label => "CSV";

    public string Extension => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (var article in articles)
        {
            csv.WriteRecord([.. Values(article).Select(Safe)]);
        }
    }

    private static string?[] Values(ExportedArticle article)
    {
        var summary = article.Summary;
        return
        [
            $"{summary.Id}", summary.Headline, summary.HeadlineBasis?.ToString().ToLowerInvariant(), summary.SourceName, summary.Date,
            summary.DateBasis?.ToString().ToLowerInvariant(), article.Byline, DatelinePlace.Of(summary.Dateline), article.Language,
            $"{summary.WordCount}", article.Url, article.Permalink, summary.ExternalId,
        ];
    }

    /// <summary>Not left to CsvHelper, which knows no signs of full width; spreadsheets take those for formulas too.</summary>
    private static string Safe(string? value) =>
        value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + value : value ?? "";
}
