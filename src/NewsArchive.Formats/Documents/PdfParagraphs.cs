using System.Text;

namespace NewsArchive.Formats.Documents;

/// <summary>Joins the lines of a PDF's pages to paragraphs.</summary>
internal sealed class PdfParagraphs
{
    /// <summary>Larger letters than the text's by so much are a headline's.</summary>
    private const double HeadingSize = 1.12;

    private readonly List<DocumentLine> paragraphs = [];
    private readonly StringBuilder text = new();
    private readonly double body;
    private PdfLine? first;
    private PdfLine? last;
    private int page;
    private int count;
    private bool isBold;

    private PdfParagraphs(double body) => this.body = body;

    /// <summary>The paragraphs in their order. Of a page that was read the lines are let go, so that its text is not held twice.</summary>
    public static IEnumerable<DocumentLine> Of(List<PdfPage> pages)
    {
        var sizes = pages.SelectMany(page => page.Lines).GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Text.Length));
        var reader = new PdfParagraphs(sizes.First().Key);
        foreach (var each in pages)
        {
            foreach (var column in each.Lines.GroupBy(line => line.Column))
                reader.Read(each.Number, [.. column]);
            each.Lines.Clear();
            each.Lines.TrimExcess();
            foreach (var paragraph in reader.Ended())
                yield return paragraph;
        }

        reader.End();
        foreach (var paragraph in reader.Ended())
            yield return paragraph;
    }

    /// <summary>The paragraphs that have ended since this was asked before.</summary>
    private List<DocumentLine> Ended()
    {
        var ended = paragraphs.ToList();
        paragraphs.Clear();
        return ended;
    }

    private void Read(int number, List<PdfLine> column)
    {
        var right = column.Max(line => line.Right);
        var left = column.Min(line => line.Left);
        var step = Step(column);
        for (var i = 0; i < column.Count; i++)
        {
            var line = column[i];
            if (last is not null && Begins(line, i == 0 ? null : column[i - 1], left, right, step))
                End();
            Add(line, number);
        }
    }

    /// <summary>Whether a line begins a paragraph.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line above it in its column; null at a column's top.</param>
    /// <param name="left">The column's left edge.</param>
    /// <param name="right">The column's right edge.</param>
    /// <param name="step">The usual distance of lines.</param>
    private bool Begins(PdfLine line, PdfLine? above, double left, double right, double step)
    {
        if (Math.Abs(line.Size - last!.Size) > 0.6 || line.IsBold != isBold)
            return true;
        if (above is null)
            return EndsSentence() || !char.IsLower(FirstLetter(line.Text));
        if (above.Base - line.Base > step * 1.35 || line.Left - left > line.Size * 0.8 && above.Left - left < line.Size * 0.4)
            return true;
        if (line.Size > body * HeadingSize)
            return false; // headlines are broken where their sense is
        // A line that would have had room for the next word was ended on purpose.
        return right - above.Right > line.FirstWidth + line.Size * 0.6;
    }

    private static char FirstLetter(string words) => words.Length == 0 ? ' ' : words[0];

    private bool EndsSentence() =>
        text.Length > 0 && text.ToString().TrimEnd('”', '"', '’', '\'', '»', ')', ' ') is [.., '.' or '!' or '?' or ':' or '…'];

    /// <summary>The most frequent distance of two lines.</summary>
    private static double Step(List<PdfLine> column)
    {
        var steps = column.Zip(column.Skip(1), (above, below) => Math.Round(above.Base - below.Base)).Where(step => step > 1).ToList();
        return steps.Count == 0 ? double.MaxValue
            : steps.GroupBy(step => step).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
    }

    private void Add(PdfLine line, int number)
    {
        if (first is null)
            (first, page, isBold) = (line, number, line.IsBold);
        last = line;
        var words = line.Text;
        if (text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]) && words.Length > 0
            && char.IsLower(words[0]))
            text.Length--;
        else if (text.Length > 0)
            text.Append(' ');
        text.Append(words);
    }

    private void End()
    {
        if (first is null)
            return;
        var isHeading = first.Size > body * HeadingSize || first.IsBold && text.Length < 120 && !EndsSentence();
        paragraphs.Add(new DocumentLine(text.ToString(), $"/page[{page}]/p[{++count}]")
        {
            Kind = isHeading ? DocumentLineKind.Heading : DocumentLineKind.Paragraph,
            IsBold = isBold,
            Size = first.Size,
        });
        text.Clear();
        (first, last) = (null, null);
    }
}
