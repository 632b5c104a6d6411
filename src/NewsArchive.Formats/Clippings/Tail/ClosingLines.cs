using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>Reads the lines that close a report: its source, a copyright line, an agency's name. What comes after them belongs to the page.</summary>
internal static class ClosingLines
{
    private const int LongestSource = 15;

    public static void Read(Draft draft)
    {
        var closing = -1;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.IsDecided || !ReadSource(draft, passage))
                continue;
            if (closing < 0 && ClosesText(draft.Passages, i))
                closing = i;
        }

        if (closing >= 0)
            LeaveToPage(draft.Passages, closing + 1);
        ReadSignature(draft);
    }

    /// <summary>More of the text stands before the line than after it.</summary>
    private static bool ClosesText(List<Passage> passages, int index) =>
        WordsIn(passages.Take(index)) > WordsIn(passages.Skip(index + 1));

    private static int WordsIn(IEnumerable<Passage> passages) => passages.Where(passage => !passage.IsDecided).Sum(passage => passage.WordCount);

    private static void LeaveToPage(List<Passage> passages, int from)
    {
        foreach (var passage in passages.Skip(from).Where(passage => !passage.IsDecided))
            passage.Become(BlockKind.Promotion);
    }

    private static bool ReadSource(Draft draft, Passage passage)
    {
        if (passage.WordCount > LongestSource || passage.LayoutKind is not null)
            return false;
        return ReadLabelled(draft, passage) || Copyright.Read(draft, passage);
    }

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
        if (draft.Open.LastOrDefault() is not { } last || draft.Open.Count() < 2 || MetaLine.Read(draft.Text, last) is not { } line)
            return;
        if (!line.HasDate)
            line.Give(draft, last);
    }
}
