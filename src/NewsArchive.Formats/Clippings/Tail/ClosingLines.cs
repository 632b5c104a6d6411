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
        var after = TextWeight.Of(draft.Passages);
        var before = new TextWeight();
        var closed = false;
        foreach (var passage in draft.Passages)
        {
            after = after.Without(passage);
            var closes = before.Words >= after.Words && !after.IsText;
            passage.IsAfterSource = closed;
            if (!passage.IsDecided && passage.LayoutKind is null && (closes || before.Sentences == 0) && ReadSource(draft, passage))
                closed |= closes;
            before = before.With(passage);
        }
    }

    /// <summary>What no set phrase has claimed after the source line is promotion; the last line may be a signature.</summary>
    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Open.Where(passage => passage.IsAfterSource).ToList())
            passage.Become(BlockKind.Promotion);
        ReadSignature(draft);
    }

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

    /// <summary>The last line is an agency's name, a byline, or says when the report was published or changed.</summary>
    private static void ReadSignature(Draft draft)
    {
        var open = draft.Open.ToList();
        if (open.Count < 2)
            return;
        var last = open[^1];
        if (Signature.Read(draft, last))
            return;
        if (MetaLine.Read(draft.Text, last) is { } line && (!line.HasDate || line.HasDateLabel))
            line.Give(draft, last);
    }
}
