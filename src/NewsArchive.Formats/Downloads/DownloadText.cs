using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Downloads;

/// <summary>Takes a downloaded article in plain text apart into its paragraphs.</summary>
internal static class DownloadText
{
    /// <summary>Lines of the head and the foot are set in by at least so much.</summary>
    private const int CentredIndent = 8;

    /// <summary>
    /// Paragraphs part at blank lines, before a line for which <paramref name="begins"/> holds, and at every centred line.
    /// </summary>
    public static List<DownloadPiece> Pieces(string text, Func<string, bool> begins)
    {
        var pieces = new List<DownloadPiece>();
        var start = -1;
        var end = 0;
        var afterBlank = true;
        foreach (var line in Line.Split(text))
        {
            var isCentred = !line.IsBlank && line.Indent >= CentredIndent && (afterBlank || start < 0);
            if (start >= 0 && (line.IsBlank || isCentred || begins(text[line.Start..line.End])))
            {
                pieces.Add(new DownloadPiece(text[start..end], start));
                start = -1;
            }

            if (isCentred)
                pieces.Add(new DownloadPiece(text[line.Start..line.End], line.Start) { IsCentred = true });
            else if (!line.IsBlank)
                (start, end) = (start < 0 ? line.Start : start, line.End);
            afterBlank = line.IsBlank || isCentred;
        }

        if (start >= 0)
            pieces.Add(new DownloadPiece(text[start..end], start));
        return pieces;
    }
}
