using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NewsArchive.Formats.Documents;

/// <summary>Reads the text of a PDF as a person would: columns one after the other, without running heads and page numbers, words that a
/// line's end cut joined.</summary>
internal static class PdfReader
{
    /// <summary>A page with fewer letters shows a picture of its text, perhaps with a stamp.</summary>
    private const int FewestLetters = 12;

    /// <summary>More letters than the densest page of a broadsheet.</summary>
    private const int MaxLettersOfPage = 200_000;

    /// <exception cref="ArchiveFault">It is encrypted, a picture of its text, damaged, or longer than any document is.</exception>
    public static DocumentText Read(byte[] bytes)
    {
        var pages = Pages(bytes, out var pictures, out var count);
        if (pages.TrueForAll(page => page.Lines.Count == 0))
            throw new ArchiveFault("no-text", pictures > 0
                ? "The PDF contains only images of its pages (a scan), no text. "
                    + "Run OCR on it first, for example with OCRmyPDF, and import the result."
                : "The PDF contains no text. If you can see text in it, run OCR on it first, for example with OCRmyPDF, and import "
                    + "the result.");
        RunningHeads.Remove(pages);
        var missing = pages.Count(page => page.Lines.Count == 0 && page.HasPicture);
        var lines = new DocumentLines();
        foreach (var line in PdfParagraphs.Of(pages))
            lines.Add(line);
        IReadOnlyList<Problem> problems = missing == 0 ? [] :
            [new Problem("pages-without-text",
                $"{missing:N0} of the PDF's {count:N0} pages are images without text and were not read. "
                + "Run OCR on it first to include them.")];
        return new DocumentText("pdf", lines.All) { Problems = problems };
    }

    private static List<PdfPage> Pages(byte[] bytes, out int pictures, out int count)
    {
        try
        {
            using var document =
                PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
            count = document.NumberOfPages;
            if (count > DocumentLimits.MaxPages)
                throw new ArchiveFault("too-large",
                    $"The PDF has {count:N0} pages; the limit is {DocumentLimits.MaxPages:N0}. Split it.");
            var pages = new List<PdfPage>(count);
            var letters = 0L;
            for (var number = 1; number <= count; number++)
            {
                var page = document.GetPage(number);
                letters += page.Letters.Count;
                if (letters > DocumentLimits.MaxLetters || page.Letters.Count > MaxLettersOfPage)
                    throw DocumentLimits.TooLong();
                pages.Add(Read(page));
            }

            pictures = pages.Count(page => page.HasPicture);
            return pages;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ArchiveFault("encrypted", "The PDF is encrypted; save it without a password and import it again.");
        }
        catch (Exception fault) when (fault is not ArchiveFault)
        {
            // The library throws whatever a damaged file leads it to: formats, casts, indexes, keys.
            throw new ArchiveFault("damaged-document",
                $"The PDF is damaged and cannot be read ({fault.Message.Split('\n')[0].TrimEnd()}). "
                + "Print it to a new PDF and import that.");
        }
    }

    private static PdfPage Read(Page page)
    {
        var hasPicture = page.NumberOfImages > 0;
        var isPicture = hasPicture && page.Letters.Count < FewestLetters;
        return new PdfPage(page.Number, page.Width, page.Height, isPicture ? [] : PdfLayout.Lines(Words(page))) { HasPicture = hasPicture };
    }

    /// <summary>The words of a page that are set as lines are; those at an angle are watermarks and captions along pictures.</summary>
    private static List<PdfWord> Words(Page page)
    {
        var words = new List<PdfWord>();
        foreach (var word in page.GetWords())
        {
            var letters = word.Letters;
            if (word.TextOrientation is not TextOrientation.Horizontal || letters.Count == 0 || string.IsNullOrWhiteSpace(word.Text))
                continue;
            var box = word.BoundingBox;
            words.Add(new PdfWord(word.Text, box.Left, box.Right, letters[0].StartBaseLine.Y, letters.Max(letter => letter.PointSize),
                IsBold(letters[0].FontName)));
        }

        return words;
    }

    private static bool IsBold(string? font) =>
        font is not null && (font.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || font.Contains("black", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A word of a page; measures in points, from the lower left.</summary>
internal readonly record struct PdfWord(string Text, double Left, double Right, double Base, double Size, bool IsBold);

/// <summary>A page with its lines in reading order.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfLine> Lines)
{
    public bool HasPicture { get; init; }
}

/// <summary>A line within its column. Its words are not kept: a thick PDF has millions.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Left">Where its first word begins.</param>
/// <param name="Right">Where its last word ends.</param>
/// <param name="Base">Its height on the page.</param>
/// <param name="Size">The size of most of its letters.</param>
/// <param name="FirstWidth">The width of its first word.</param>
/// <param name="IsBold">Whether all of its words are bold.</param>
/// <param name="Column">The number of the column or of the part between columns, counted on its page.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size, double FirstWidth, bool IsBold, int Column)
{
    public static PdfLine Of(List<PdfWord> words, int column) => new(
        string.Join(' ', words.Select(word => word.Text)), words[0].Left, words[^1].Right, words[0].Base,
        words.GroupBy(word => Math.Round(word.Size, 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key,
        words[0].Right - words[0].Left, words.TrueForAll(word => word.IsBold), column);
}
