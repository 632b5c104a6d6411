using System.Globalization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>
/// A record of RIS, as reference managers read it. Source: Research Information Systems, "RIS format specifications", 2011.
/// </summary>
public sealed class RisCitation : ICitationFormat
{
    public string Name => "ris";

    public string Label => "RIS";

    public string MediaType => "application/x-research-info-systems; charset=utf-8";

    public string? Extension => "ris";

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        List<(string Tag, string? Value)> lines =
        [
            ("TY", "NEWS"),
            .. citation.Authors.Select(author => ("AU", (string?)author.Inverted)),
            ("TI", citation.Title),
            ("T2", citation.Source),
            ("PY", citation.Year?.ToString("0000", CultureInfo.InvariantCulture)),
            ("DA", Date(citation)),
            ("SE", citation.Section),
            ("LA", citation.Language),
            ("UR", citation.Address),
            ("DB", citation.Archive),
            ("AN", citation.ArticleId.ToString(CultureInfo.InvariantCulture)),
            ("N1",
                citation.IsDoubtful || (citation.Date is { } date && Date(citation) is null)
                    ? $"Date: {citation.Date!.Display}{(citation.IsInferred ? ", inferred from other reports" : "")}"
                    : null),
        ];
        var written = lines.Where(line => !string.IsNullOrWhiteSpace(line.Value))
            .Select(line => $"{line.Tag}  - {line.Value!.ReplaceLineEndings(" ")}");
        return string.Join("\r\n", written.Append("ER  - "));
    }

    /// <summary>Year, month and day between slashes, as far as they are known.</summary>
    private static string? Date(Citation citation) => citation.Date switch
    {
        _ when citation.Day is { } day => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Month, Lower: { } first } => first.ToString("yyyy'/'MM'/'", CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Year, Lower: { } first } => $"{first.Year:0000}//",
        _ => null,
    };
}
