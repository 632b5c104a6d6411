using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>A dash and a name under a report: <c>— Associated Press</c>.</summary>
internal static class Signature
{
    private const int MostWords = 6;

    private const int LongestInitials = 30;

    private static readonly char[] InitialsEnds = ['/', ' ', ',', '(', ')', '[', ']'];

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

    /// <summary>The initials of editors and their agency: <c>uke/dpa</c>, <c>es/jm (AFP, dpa)</c>.</summary>
    public static bool ReadInitials(Draft draft, Passage passage)
    {
        var text = passage.Text;
        var parts = text.Split(InitialsEnds, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || text.Length > LongestInitials || !text.Contains('/') || !parts.All(IsInitialsOrAgency))
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

    private static bool IsInitialsOrAgency(string part) =>
        part.Length is >= 2 and <= 4 && part.All(char.IsAsciiLetterLower) || Agencies.IsAgency(part);
}
