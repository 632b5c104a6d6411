using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>
/// Finds out whether the lines of a text were broken by a typewriter, a mail program or a column of print:
/// then a line ends where the next word no longer fitted.
/// </summary>
internal static class WrapWidth
{
    /// <summary>Columns of print as OCR reads them are hardly narrower.</summary>
    private const int Narrowest = 18;

    /// <summary>Nobody breaks lines by hand beyond this; longer lines are paragraphs.</summary>
    private const int Widest = 120;

    /// <summary>The share of long lines (an address, a table) that a wrapped text may have.</summary>
    private const double StrayLines = 0.05;

    /// <summary>The share of line ends inside groups that must be where the next word did not fit.</summary>
    private const double FullLines = 0.55;

    /// <summary>
    /// The share of full lines after which a sentence goes on with a small letter: two thirds in English, half in German.
    /// </summary>
    private const double RunningLines = 0.35;

    /// <summary>The widest line of a hard-wrapped text; null where lines are paragraphs.</summary>
    public static int? Find(string text, IReadOnlyList<Line> lines)
    {
        var pairs = Pairs(text, lines);
        if (pairs.Count == 0)
            return null;
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Indent + line.Length).Where(length => length <= Widest)
            .ToList();
        var nonBlank = lines.Count(line => !line.IsBlank);
        if (lengths.Count == 0 || nonBlank - lengths.Count > Math.Max(nonBlank * StrayLines, 0))
            return null;
        var width = lengths.Max();
        if (width < Narrowest)
            return null;
        var full = pairs.Where(pair => IsFull(text, pair.Upper, pair.Lower, width)).ToList();
        var running = full.Count(pair => char.IsLower(text[pair.Lower.Start]));
        return full.Count >= pairs.Count * FullLines && running > 0 && running >= full.Count * RunningLines ? width : null;
    }

    /// <summary>
    /// Whether the lower line's first word would not have fitted on the upper line; ragged columns get an eighth of tolerance.
    /// </summary>
    public static bool IsFull(string text, Line upper, Line lower, int width)
    {
        var word = text.AsSpan(lower.Start, lower.Length).IndexOf(' ');
        var wordLength = word < 0 ? lower.Length : word;
        return upper.Indent + upper.Length + 1 + wordLength > width - width / 8;
    }

    /// <summary>Neighbouring lines; an item of a list begins a line wherever the one above it ended.</summary>
    private static List<(Line Upper, Line Lower)> Pairs(string text, IReadOnlyList<Line> lines)
    {
        var pairs = new List<(Line, Line)>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].IsBlank && !lines[i].IsBlank && ListMarker.LengthAt(text.AsSpan(lines[i].Start, lines[i].Length)) == 0)
                pairs.Add((lines[i - 1], lines[i]));
        }

        return pairs;
    }
}
