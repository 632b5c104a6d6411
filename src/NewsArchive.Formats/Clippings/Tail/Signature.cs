using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>A dash and a name under a report: <c>— Associated Press</c>.</summary>
internal static class Signature
{
    private const int MostWords = 6;

    private const int LongestInitials = 24;

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

    /// <summary>The initials of editors and their agency: <c>uke/dpa</c>, <c>sd/lc/pz</c>.</summary>
    public static bool ReadInitials(Draft draft, Passage passage)
    {
        var text = passage.Text.Trim('(', ')', '[', ']');
        var parts = text.Split('/');
        if (parts.Length < 2 || text.Length > LongestInitials || text.Contains(' ') || !parts.All(part => part.Length is >= 2 and <= 8 && (part.Length <= 4 && part.All(char.IsAsciiLetterLower) || Agencies.IsAgency(part))))
            return false;
        var agencies = parts.Where(part => Agencies.IsAgency(part)).ToList();
        if (agencies.Count != 1)
        {
            passage.Become(BlockKind.Credit);
            return true;
        }

        var start = draft.Text.IndexOf(agencies[0], passage.Start, StringComparison.Ordinal);
        passage.Take();
        SourceCredit.Take(draft, start, start + agencies[0].Length, "signature");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }
}
