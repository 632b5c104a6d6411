using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>Reads the lines that close a report: its source, a copyright line, an agency's name. What comes after them belongs to the page.</summary>
internal static class ClosingLines
{
    private const int LongestSource = 15;

    /// <summary>Reads source and copyright lines. Comes before the set phrases, some of which such lines contain.</summary>
    public static void ReadSources(Draft draft)
    {
        var total = draft.Passages.Sum(passage => passage.WordCount);
        var before = 0;
        var closed = false;
        foreach (var passage in draft.Passages)
        {
            var words = passage.WordCount;
            var closes = Closes(before, total - before - words);
            if (closed && !passage.IsDecided)
                passage.IsAfterSource = true;
            if (!passage.IsDecided && passage.LayoutKind is null && (IsFirst(before) || closes) && ReadSource(draft, passage))
                closed |= closes;
            before += words;
        }
    }

    /// <summary>What no set phrase has claimed after the source line is promotion; the last line may be a signature.</summary>
    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Open.Where(passage => passage.IsAfterSource).ToList())
            passage.Become(BlockKind.Promotion);
        ReadSignature(draft);
    }

    /// <summary>
    /// Two thirds of the words stand before it. A source line in the middle of a text is that of a chart or a picture
    /// and says nothing about the report.
    /// </summary>
    private static bool Closes(int before, int after) => before >= after * 2;

    /// <summary>Only a few lines stand before it: it belongs to the head.</summary>
    private static bool IsFirst(int before) => before <= 40;

    private static bool ReadSource(Draft draft, Passage passage) =>
        passage.WordCount <= LongestSource && ReadLabelled(draft, passage) || Copyright.Read(draft, passage);

    /// <summary><c>SOURCE: Al Jazeera and news agencies</c>.</summary>
    private static bool ReadLabelled(Draft draft, Passage passage)
    {
        var raw = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        var colon = raw.IndexOfAny(':', '：');
        if (colon <= 0 || !Words.IsAny(raw[..colon].Trim("([ "), FurnitureCues.SourceLabels) || raw[(colon + 1)..].IsWhiteSpace())
            return false;
        var start = passage.Start + colon + 1;
        var end = raw[^1] is ')' or ']' or '.' ? passage.End - 1 : passage.End;
        passage.Take();
        while (char.IsWhiteSpace(draft.Text[start]))
            start++;
        SourceCredit.Take(draft, start, end, "source line");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }

    /// <summary>The last line is an agency's name, or a byline.</summary>
    private static void ReadSignature(Draft draft)
    {
        var open = draft.Open.ToList();
        if (open.Count < 2)
            return;
        var last = open[^1];
        if (Signature.Read(draft, last))
            return;
        if (MetaLine.Read(draft.Text, last) is { HasDate: false } line)
            line.Give(draft, last);
    }
}
