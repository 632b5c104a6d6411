using System.Text;

namespace NewsArchive.Core.Exporting;

/// <summary>BibTeX entries that BibLaTeX reads too: an uncertain date stands in <c>date</c> as EDTF, a certain one also by year and month.</summary>
public sealed class BibTexResults : IResultFormat
{
    public string Name => "bib";

    public string MediaType => "application/x-bibtex; charset=utf-8";

    public void Begin(TextWriter output)
    {
        // Entries need nothing before them.
    }

    public void Write(TextWriter output, ExportedArticle article, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        var summary = article.Summary;
        output.Write($"@article{{article{summary.Id},\n");
        Field("author", article.Byline);
        Field("title", summary.DisplayHeadline, isTitle: true);
        Field("journal", summary.SourceName);
        Field("journaltitle", summary.SourceName);
        Field("date", summary.Date);
        Field("year", article.Date is { } date && date.Lower?.Year == date.Upper?.Year ? date.Lower?.Year.ToString("0000") : null);
        Field("location", summary.Dateline);
        Field("langid", article.Language);
        Field("url", article.Url ?? article.Permalink);
        Field("note", summary.DateBasis is null or Formats.Basis.Stated ? null : $"Date {summary.DateBasis.ToString()!.ToLowerInvariant()}, not stated in the file");
        output.Write("}\n\n");

        void Field(string name, string? value, bool isTitle = false)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                // Titles keep their capitals within a second pair of braces.
                output.Write($"  {name} = {(isTitle ? "{{" : "{")}{Escaped(value, name == "url")}{(isTitle ? "}}" : "}")},\n");
            }
        }
    }

    public void End(TextWriter output)
    {
        // Entries need nothing behind them.
    }

    private static string Escaped(string value, bool isAddress)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            escaped.Append(letter switch
            {
                '{' or '}' when isAddress => Uri.HexEscape(letter),
                '\\' when isAddress => "%5C",
                _ when isAddress => letter.ToString(),
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
