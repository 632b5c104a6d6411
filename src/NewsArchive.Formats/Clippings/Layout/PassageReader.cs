using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>
/// Joins the lines of a clipping to passages. Blank lines always part; what else parts depends on how the lines were broken.
/// </summary>
internal sealed class PassageReader
{
    /// <summary>A line that begins with a small letter goes on with the line above it, if that line is at least so long.</summary>
    private const int ShortestContinued = 25;

    private readonly string text;
    private readonly List<Line> lines;
    private readonly int? width;
    private readonly List<Passage> passages = [];

    private PassageReader(string text)
    {
        this.text = text;
        lines = Line.Split(text);
        width = WrapWidth.Find(text, lines);
    }

    public static List<Passage> Read(string text)
    {
        var reader = new PassageReader(text);
        reader.ReadAll();
        return reader.passages;
    }

    private void ReadAll()
    {
        var body = BodyIndent();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;
            var end = i + 1;
            while (end < lines.Count && !lines[end].IsBlank)
                end++;
            ReadGroup(i, end, body);
            i = end;
        }
    }

    /// <summary>Most lines' indentation.</summary>
    private int BodyIndent() => lines.Where(line => !line.IsBlank)
        .GroupBy(line => line.Indent)
        .OrderByDescending(group => group.Sum(line => line.Length)).ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    private void ReadGroup(int first, int end, int bodyIndent)
    {
        var group = lines.GetRange(first, end - first);
        if (SetLines.KindOf(text, group, bodyIndent, width, passages.Count) is { } kind)
        {
            passages.Add(new Passage(text, group[0].Start, group[^1].End, group[0].Indent, afterBlank: true) { LayoutKind = kind });
            return;
        }

        var start = 0;
        for (var i = 1; i <= group.Count; i++)
        {
            if (i < group.Count && !Parts(group, start, i))
                continue;
            var indent = i - start > 1 ? group[start + 1].Indent : group[start].Indent;
            passages.Add(new Passage(text, group[start].Start, group[i - 1].End, indent, afterBlank: start == 0));
            start = i;
        }
    }

    /// <summary>A web address, a header line or a scraper's key is never broken and never goes on.</summary>
    private bool StandsAlone(Line line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        return Web.IsAddress(words) || HeaderLabels.Begins(words) || HeaderLabels.BeginsAsKey(words);
    }

    /// <summary>Under a headline a byline or a date that begins with a small letter, as Romance languages write them.</summary>
    private bool IsMeta(Line line) => char.IsLower(text[line.Start])
        && (HeadlineLine.IsByline(text.AsSpan(line.Start, line.Length))
            || MetaLine.Read(text, line.Start, line.End) is { HasFullDate: true });

    /// <summary>Whether a new passage begins with a line of a group.</summary>
    private bool Parts(List<Line> group, int start, int index)
    {
        var upper = group[index - 1];
        var lower = group[index];
        if (ListMarker.LengthAt(text.AsSpan(lower.Start, lower.Length)) > 0 || StandsAlone(upper) || StandsAlone(lower)
            || passages.Count == 0 && start == 0 && IsMeta(lower))
            return true;
        if (GoesOnShort(upper, lower))
            return false;
        var upperEnds = SentenceEnd.IsAt(text.AsSpan(upper.Start, upper.Length));
        var lowerGoesOn = char.IsLower(text[lower.Start]);
        if (width is not { } columns)
            return upperEnds || !lowerGoesOn || upper.Length < ShortestContinued;
        if (lower.Indent > upper.Indent + 1 && !(index - start == 1 && ListMarker.LengthAt(text.AsSpan(upper.Start, upper.Length)) > 0))
            return true;
        if (WrapWidth.IsFull(text, upper, lower, columns))
            return false;
        return upperEnds || !lowerGoesOn;
    }

    /// <summary>
    /// A line broken behind <c>by</c> or <c>the</c>, and a shorter one that ends the sentence: <c>… a barrel by / 1330 GMT.</c>
    /// </summary>
    private bool GoesOnShort(Line upper, Line lower) =>
        upper.Length >= ShortestContinued && lower.Length <= upper.Length && SentenceEnd.IsAt(text.AsSpan(lower.Start, lower.Length))
            && FunctionWords.End(text.AsSpan(upper.Start, upper.Length));
}
