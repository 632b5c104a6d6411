using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>Reads a copyright line: its owner is the source; its year bounds the date of the report.</summary>
internal static class Copyright
{
    private const int Longest = 150;

    /// <summary>Longer than the names of outlets; what is longer is a sentence about rights.</summary>
    private const int LongestOwner = 60;

    private static readonly CueList Marks =
    [
        "copyright ©", "copyright (c)", "© copyright", "(c) copyright", "copyright by", "copyright", "©", "(c)",
    ];

    private static readonly string[] Reservations =
    [
        "all rights reserved", "all rights", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "alle rechte vorbehalten", "tutti i diritti riservati", "riproduzione riservata",
        "reproduction interdite", "reproducción prohibida", "prohibida su reproducción", "toute reproduction",
    ];

    public static bool Read(Draft draft, Passage passage)
    {
        var text = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        var mark = Words.LongestPrefix(text, Marks);
        if (mark == 0 || passage.WordCount > Longest)
            return false;
        var (start, end) = Owner(text, mark);
        if (Year(text) is { } year)
            draft.Dates.Copyright ??= new DateCandidate(new DateField(EdtfDate.Year(year), Basis.Derived,
                draft.EvidenceAt("copyright line", passage.Start, passage.End)), null);
        passage.Take();
        if (end > start && end - start <= LongestOwner)
            SourceCredit.Take(draft, passage.Start + start, passage.Start + end, "copyright line");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }

    /// <summary>The only year of the line; several years say nothing about the day of a report.</summary>
    private static int? Year(ReadOnlySpan<char> text)
    {
        int? year = null;
        foreach (var range in text.SplitAny(' ', ',', '.', '-', '–', '©', ')'))
        {
            if (text[range].Length != 4 || !int.TryParse(text[range], out var found) || found is < 1800 or > 2199)
                continue;
            if (year is not null)
                return null;
            year = found;
        }

        return year;
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

        var stop = text.IndexOf(". ");
        if (stop > mark)
            end = Math.Min(end, stop);
        var start = mark;
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]) && text[end - 1] is not ')')
            end--;
        return (start, end);
    }
}
