using System.Text.RegularExpressions;

namespace NewsArchive.Formats.Documents;

/// <summary>Takes away what stands above and below the text of every page: running heads, page numbers, notices.</summary>
internal static class RunningHeads
{
    private static readonly Regex Digits = new(
        @"\d+",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex PageNumber = new(
        @"^\W*(page|p\.|seite|s\.|página|pagina|pág\.|blz\.)?\s*\d{1,4}(\s*(of|/|von|sur|de|van|di)\s*\d{1,4})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>How much of a page's height its upper and lower margins take.</summary>
    private const double Margin = 0.1;

    /// <summary>How many lines of a page may be running heads, above and below.</summary>
    private const int MostLines = 4;

    public static void Remove(List<PdfPage> pages)
    {
        var body = BodySize(pages);
        var known = Repeated(pages);
        foreach (var page in pages)
        {
            var heads = Outer(page).Where(line => IsHead(line, page, body, known)).ToHashSet();
            page.Lines.RemoveAll(heads.Contains);
        }
    }

    /// <summary>The lines nearest to the page's upper and lower edge.</summary>
    private static IEnumerable<PdfLine> Outer(PdfPage page)
    {
        var sorted = page.Lines.OrderByDescending(line => line.Base).ToList();
        var above = sorted.Take(MostLines).Where(line => line.Base > page.Height * (1 - Margin));
        var below = sorted.TakeLast(MostLines).Where(line => line.Base < page.Height * Margin);
        return above.Concat(below);
    }

    private static bool IsHead(PdfLine line, PdfPage page, double body, HashSet<string> known)
    {
        if (PageNumber.IsMatch(line.Text) || known.Contains(Pattern(line.Text)))
            return true;
        var distance = page.Lines.Where(other => other != line).Select(other => Math.Abs(other.Base - line.Base))
            .DefaultIfEmpty(double.MaxValue).Min();
        return line.Size < body * 0.85 && distance > body * 2.2;
    }

    /// <summary>Lines that stand on the edge of two pages in a row, their numbers aside.</summary>
    private static HashSet<string> Repeated(List<PdfPage> pages)
    {
        var known = new HashSet<string>();
        var above = new HashSet<string>();
        foreach (var page in pages)
        {
            var here = Outer(page).Select(line => Pattern(line.Text)).ToHashSet();
            known.UnionWith(here.Where(above.Contains));
            above = here;
        }

        return known;
    }

    private static string Pattern(string text) => Digits.Replace(text, "0").ToLowerInvariant();

    private static double BodySize(List<PdfPage> pages)
    {
        var sizes = new Dictionary<double, int>();
        foreach (var line in pages.SelectMany(page => page.Lines))
            sizes[line.Size] = sizes.GetValueOrDefault(line.Size) + line.Text.Length;
        return sizes.Count == 0 ? 0 : sizes.MaxBy(size => size.Value).Key;
    }
}
