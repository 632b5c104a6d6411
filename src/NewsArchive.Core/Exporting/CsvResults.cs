namespace NewsArchive.Core.Exporting;

/// <summary>
/// Comma-separated values by RFC 4180, with a byte-order mark so that spreadsheets read UTF-8. A value that a spreadsheet
/// would take for a formula gets an apostrophe before it (OWASP, CSV injection).
/// </summary>
public sealed class CsvResults : IResultFormat
{
    private static readonly string[] Columns = ["id", "headline", "headline_basis", "source", "date", "date_basis", "byline", "dateline", "language", "words", "url", "address", "external_id"];

    public string Name => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public void Begin(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write('\uFEFF');
        WriteRow(output, Columns);
    }

    public void Write(TextWriter output, ExportedArticle article, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(article);
        var summary = article.Summary;
        WriteRow(output,
        [
            $"{summary.Id}", summary.Headline, summary.HeadlineBasis?.ToString().ToLowerInvariant(), summary.SourceName, summary.Date, summary.DateBasis?.ToString().ToLowerInvariant(),
            article.Byline, summary.Dateline, article.Language, $"{summary.WordCount}", article.Url, article.Permalink, summary.ExternalId,
        ]);
    }

    public void End(TextWriter output)
    {
        // The last row ends as all do.
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Join(',', values.Select(value => Cell(value ?? ""))));
        output.Write("\r\n");
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
