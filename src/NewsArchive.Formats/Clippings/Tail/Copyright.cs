using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>Reads a copyright line: its owner is the source; its year is no date of the report.</summary>
internal static class Copyright
{
    private static readonly string[] Marks = ["copyright ©", "copyright (c)", "© copyright", "(c) copyright", "copyright by", "copyright", "©", "(c)"];

    private static readonly string[] Reservations =
        ["all rights reserved", "all rights", "tous droits réservés", "todos los derechos reservados", "todos os direitos reservados", "alle rechte vorbehalten", "tutti i diritti riservati"];

    public static bool Read(Draft draft, Passage passage)
    {
        var text = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        var mark = Words.LongestPrefix(text, Marks);
        if (mark == 0)
            return false;
        var (start, end) = Owner(text, mark);
        passage.Take();
        if (end > start)
            SourceCredit.Take(draft, passage.Start + start, passage.Start + end, "copyright line");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }

    /// <summary>What is left of the line without mark, years and reservation.</summary>
    private static (int Start, int End) Owner(ReadOnlySpan<char> text, int mark)
    {
        var end = text.Length;
        foreach (var reservation in Reservations)
        {
            var at = text.IndexOf(reservation, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                end = Math.Min(end, at);
        }

        var start = mark;
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]) && text[end - 1] is not ')')
            end--;
        return (start, end);
    }
}
