using System.Text;
using NewsArchive.Formats.Documents;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Downloads;

/// <summary>The lines of a download with the text that they stand in.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Lines">Its lines, blank ones left out.</param>
internal sealed record DownloadLines(string Text, IReadOnlyList<DownloadPiece> Lines)
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
                lines.Add(new DownloadPiece(text[line.Start..line.End], line.Start) { IsAfterBlank = afterBlank, IsContinued = isWrapped
                    && !afterBlank });
            afterBlank = line.IsBlank;
        }

        return new DownloadLines(text, lines);
    }

    /// <summary>The lines of a document, each paragraph on a line of its own; lines broken by hand go on with their paragraph.</summary>
    public static DownloadLines Of(DocumentText document)
    {
        var text = new StringBuilder();
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
                    lines.Add(new DownloadPiece(words, text.Length) { IsAfterBlank = afterBlank, IsContinued = isContinued,
                        IsBold = paragraph.IsBold, IsCentred = paragraph.IsCentred });
                    isContinued = true;
                }

                afterBlank = words.Length == 0;
                text.Append(words).Append('\n');
            }

            if (isContinued && paragraph.Link is { } link && link.Contains(ContentItem, StringComparison.OrdinalIgnoreCase))
            {
                lines.Add(new DownloadPiece(link.Trim(), text.Length));
                text.Append(link.Trim()).Append('\n');
            }
        }

        return new DownloadLines(text.ToString(), lines);
    }

    /// <summary>The lines of one article with the text they stand in, counted from its beginning.</summary>
    public DownloadLines Part(Range range)
    {
        var (first, count) = range.GetOffsetAndLength(Lines.Count);
        var start = Lines[first].Start;
        var end = Lines[first + count - 1].End;
        return new DownloadLines(Text[start..end] + "\n",
            [.. Lines.Skip(first).Take(count).Select(line => line with { Start = line.Start - start })]);
    }
}
