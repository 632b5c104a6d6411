using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>
/// Items of lists and set-off quotations by the mark they begin with. The mark
/// is a label; a number stays, as it may be referred to, and so does the dash of a speech.
/// </summary>
internal static class Lists
{
    private const int LongestHead = 8;

    private const int ShortestParagraph = 9;

    public static void Read(Draft draft)
    {
        var open = draft.Open.ToList();
        var dashed = open.FindAll(passage => ListMarker.LengthAt(passage.Text) > 0 && ListMarker.IsDash(passage.Text));
        var areItems = dashed.Count > 1 && !Dialogue.IsIn(dashed.Select(passage => passage.Text));
        var numbers = open.Count(passage => ListMarker.LengthAt(passage.Text) > 0 && ListMarker.IsNumber(passage.Text));
        for (var i = 0; i < open.Count; i++)
        {
            var passage = open[i];
            if (passage.Text[0] == '>')
                Cut(draft, passage, 1, BlockKind.Quotation);
            var length = ListMarker.LengthAt(passage.Text);
            if (length == 0 || ListMarker.IsDash(passage.Text) && !areItems || ListMarker.IsNumber(passage.Text) && numbers < 2)
                continue;
            if (ListMarker.IsNumber(passage.Text) && IsNumberedHead(open, i))
                continue;
            Cut(draft, passage, ListMarker.IsNumber(passage.Text) ? 0 : 1, BlockKind.ListItem);
        }
    }

    /// <summary>A few words with a number over a paragraph are a subhead, which later rules read.</summary>
    private static bool IsNumberedHead(List<Passage> open, int index) =>
        open[index].WordCount <= LongestHead && !SentenceEnd.IsAt(open[index].Text) && index + 1 < open.Count
            && open[index + 1].WordCount >= ShortestParagraph && ListMarker.LengthAt(open[index + 1].Text) == 0;

    private static void Cut(Draft draft, Passage passage, int length, BlockKind kind)
    {
        draft.Label(passage.Start, passage.Start + length);
        passage.CutBefore(passage.Start + length);
        passage.Become(kind);
    }
}
