using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>
/// The page goes on after the report: lists of subjects and of other titles. Only short lines without a full stop
/// behind the last paragraph are theirs, and only where a label or an invitation begins them.
/// </summary>
internal static class PageTail
{
    private const int LongestTitle = 18;

    /// <summary>A subject of a report has no more words; longer lines under a label of subjects are other reports.</summary>
    private const int LongestTag = 4;

    public static void Read(Draft draft)
    {
        ReadBetween(draft.Passages);
        var passages = draft.Passages.Where(passage => !passage.IsTaken).ToList();
        var start = passages.FindLastIndex(IsText) + 1;
        if (start == 0)
            return;
        var lastOpen = passages.FindLastIndex(passage => !passage.IsDecided);
        var lastTitle = passages.FindLastIndex(passage => !passage.IsDecided && passage.WordCount > LongestTag);
        for (var i = start; i < passages.Count; i++)
        {
            if (IsTagLine(passages[i].Text) || IsTagLabel(passages[i], hasTags: lastOpen > i && lastTitle <= i))
                passages[i].Become(BlockKind.Promotion);
            if (passages[i].Kind is not BlockKind.Promotion)
                continue;
            foreach (var passage in passages.Skip(i + 1).Where(passage => !passage.IsDecided))
                passage.Become(BlockKind.Promotion);
            return;
        }
    }

    /// <summary>A short line between two invitations is the title of what the first one announces.</summary>
    private static void ReadBetween(List<Passage> passages)
    {
        for (var i = 1; i < passages.Count - 1; i++)
        {
            if (IsTitle(passages[i]) && passages[i - 1].Kind is BlockKind.Promotion && passages[i + 1].Kind is BlockKind.Promotion)
                passages[i].Become(BlockKind.Promotion);
        }
    }

    /// <summary>A label of subjects; one that also introduces other reports needs nothing but subjects under it.</summary>
    private static bool IsTagLabel(Passage passage, bool hasTags) =>
        (hasTags || !passage.IsDecided) && Words.IsAny(passage.Text, FurnitureCues.TagLabels);

    /// <summary>The label and the subjects in one line: <c>Filed under: Harbour, Strikes</c>.</summary>
    private static bool IsTagLine(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon < text.Length - 1 && Words.IsAny(text.AsSpan(0, colon), FurnitureCues.TagLabels)
            && text[(colon + 1)..].Split(',').All(tag => tag.Trim().Split(' ').Length <= LongestTag) && !SentenceEnd.IsStatement(text);
    }

    private static bool IsText(Passage passage) => !passage.IsDecided && !IsTitle(passage);

    private static bool IsTitle(Passage passage) =>
        !passage.IsDecided && passage.LayoutKind is null && passage.WordCount <= LongestTitle && ListMarker.LengthAt(passage.Text) == 0
            && !SentenceEnd.IsStatement(passage.Text) && !SentenceEnd.IsOpen(passage.Text);
}
