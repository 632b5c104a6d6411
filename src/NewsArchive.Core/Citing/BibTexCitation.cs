using System.Globalization;
using System.Text;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>
/// An entry of BibTeX that BibLaTeX reads too: the date stands by year and month for the one and as EDTF for the other.
/// Source: the manual of BibLaTeX, 2.1.1 (<c>article</c>) and 2.3.8 (dates).
/// </summary>
public sealed class BibTexCitation : ICitationFormat
{
    public string Name => "bibtex";

    public string Label => "BibTeX";

    public string MediaType => "application/x-bibtex; charset=utf-8";

    public string? Extension => "bib";

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@article{{article{citation.ArticleId},\n");
        Field("author", string.Join(" and ", citation.Authors.Select(Author)), isLatex: true);
        Field("title", $"{{{Escaped(citation.Title)}}}", isLatex: true); // within braces a title keeps its capitals
        Field("journal", citation.Source);
        Field("entrysubtype", "newspaper");
        Field("date", citation.Date?.Text, isLatex: true);
        Field("year", citation.Year?.ToString("0000", CultureInfo.InvariantCulture));
        Field(
            "month",
            citation.Date is { Precision: EdtfPrecision.Day or EdtfPrecision.Month, Lower: { } first } && citation.Year is not null
                ? first.Month.ToString(CultureInfo.InvariantCulture)
                : null);
        Field("langid", citation.Language);
        Field("url", Address(citation.Address), isLatex: true);
        Field("note", citation.IsInferred ? "Date inferred from other reports" : null);
        return entry.Append('}').ToString();

        void Field(string name, string? value, bool isLatex = false)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{(isLatex ? value : Escaped(value))}}},\n");
            }
        }
    }

    private static string Author(CitedName author) => author.Given is null ? $"{{{Escaped(author.Family)}}}" : Escaped(author.Inverted);

    private static string Address(string address) => address
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            escaped.Append(letter switch
            {
                // Together they would be a quotation mark or a dash
                '\'' or '`' or '-' when i > 0 && value[i - 1] == letter => $"{{}}{letter}",
                '\\' => "\\textbackslash{}",
                '{' => "\\{",
                '}' => "\\}",
                '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\r' or '\n' or '\t' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
