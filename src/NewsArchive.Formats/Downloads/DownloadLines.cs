using System.Text;
using NewsArchive.Formats.Documents;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Downloads;

/// <summary>The lines of a download.</summary>
/// <param name="Lines">Its lines, blank ones left out.</param>
internal sealed record DownloadLines(IReadOnlyList<DownloadPiece> Lines)
{
    /// <summary>A text with a longer line has a line for each paragraph; in others paragraphs are wrapped.</summary>
    private const int LongestWrapped = 200;

    /// <summary>What the addresses of a database's own documents have in them.</summary>
    private const string ContentItem = "contentItem";

    /// <summary>The lines of a plain text.</summary>
    public static DownloadLines Of(string text)
    {
        var split = Line.Split(text);
        var isWrapped = split.TrueForAll(line => line.Length <= LongestWrapped);
        var lines = new List<DownloadPiece>();
        var afterBlank = true;
        foreach (var line in split)
        {
            if (!line.IsBlank)
                lines.Add(new DownloadPiece(text[line.Start..line.End], line.Start)
                {
                    IsAfterBlank = afterBlank,
                    IsContinued = isWrapped
                    && !afterBlank
                });
            afterBlank = line.IsBlank;
        }

        return new DownloadLines(lines);
    }

    /// <summary>
    /// The lines of a document and their places in a text of all of them, which is made only for one article at a time: each
    /// paragraph on a line of its own; lines broken by hand go on with their paragraph.
    /// </summary>
    public static DownloadLines Of(DocumentText document)
    {
        var length = 0;
        var lines = new List<DownloadPiece>();
        var afterBlank = true;
        foreach (var paragraph in document.Lines)
        {
            var isContinued = false;
            foreach (var part in paragraph.Text.Split('\n'))
            {
                var words = part.Trim();
                if (words.Length > 0)
                {
                    lines.Add(new DownloadPiece(words, length)
                    {
                        IsAfterBlank = afterBlank,
                        IsContinued = isContinued,
                        IsBold = paragraph.IsBold,
                        IsCentred = paragraph.IsCentred
                    });
                    isContinued = true;
                }

                afterBlank = words.Length == 0;
                length += words.Length + 1;
            }

            if (isContinued && paragraph.Link is { } link && link.Contains(ContentItem, StringComparison.OrdinalIgnoreCase))
            {
                lines.Add(new DownloadPiece(link.Trim(), length));
                length += link.Trim().Length + 1;
            }
        }

        return new DownloadLines(lines);
    }

    /// <summary>The lines of one article, counted from its beginning.</summary>
    public DownloadLines Part(Range range)
    {
        var (first, count) = range.GetOffsetAndLength(Lines.Count);
        var start = Lines[first].Start;
        return new DownloadLines([.. Lines.Skip(first).Take(count).Select(line => line with { Start = line.Start - start })]);
    }

    /// <summary>The text in which the lines of a document's article stand at their places: what lies between them is blank.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
            text.Append('\n', line.Start - text.Length).Append(line.Raw);
        return text.Append('\n').ToString();
    }
}
