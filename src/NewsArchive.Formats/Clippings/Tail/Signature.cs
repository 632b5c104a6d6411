using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>A dash and a name under a report: <c>— Associated Press</c>.</summary>
internal static class Signature
{
    private const int MostWords = 6;

    public static bool Read(Draft draft, Passage passage)
    {
        var text = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        if (passage.WordCount > MostWords || text[0] is not ('—' or '–' or '-'))
            return false;
        var start = 0;
        while (start < text.Length && (text[start] is '—' or '–' or '-' || char.IsWhiteSpace(text[start])))
            start++;
        var name = text[start..];
        if (name.IsEmpty || !Agencies.IsAgency(name) && !OutletNames.Is(name))
            return false;
        passage.Take();
        SourceCredit.Take(draft, passage.Start + start, passage.End, "signature");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }
}
