using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings;

/// <summary>
/// What a printed page carries beside its text, as OCR leaves it there: numbers of pages, and running heads with the paper's
/// name and day. They are labels; the first head tells the day, and the outlet where it stands in capitals.
/// </summary>
internal static class PageMarks
{
    private const int LongestHead = 14;

    /// <summary>A bare number stands in the middle of its line, at least so many columns in.</summary>
    private const int LeastIndent = 10;

    public static void Read(Draft draft)
    {
        var heads = draft.Open.Where(passage => passage.WordCount <= LongestHead && passage.LayoutKind is null && IsNumbered(passage.Text))
            .GroupBy(passage => Letters(passage.Text))
            .Where(group => group.Key.Length >= 6 && group.Count() > 1)
            .Select(group => group.ToList())
            .ToList();
        foreach (var head in heads)
        {
            Give(draft, head[0]);
            foreach (var passage in head.Skip(1))
                draft.Label(passage);
        }

        var open = draft.Open.ToList();
        // Above all text a number is a title of its own.
        foreach (var passage in open.Skip(1))
            if (passage.AfterBlank && IsPageNumber(passage))
                draft.Label(passage);
        KeepTextAround(draft);
    }

    /// <summary>A sentence that goes on behind the end of a page is text, on both pages.</summary>
    private static void KeepTextAround(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Passages.Count; i++)
        {
            var (above, below) = (draft.Passages[i - 1], draft.Passages[i + 1]);
            if (!draft.Passages[i].IsTaken || above.IsDecided || below.IsDecided || !char.IsLower(below.Text[0])
                || SentenceEnd.IsFullStop(above.Text))
                continue;
            above.Become(BlockKind.Paragraph);
            below.Become(BlockKind.Paragraph);
        }
    }

    /// <summary>"THE MARL EXAMINER, SATURDAY, MARCH 5, 1904": whose page it is, and of which day.</summary>
    private static void Give(Draft draft, Passage head)
    {
        var (start, end) = (head.Start, head.End);
        var text = draft.Text.AsSpan(start, end - start);
        var name = text.TrimStart("0123456789 \t");
        var nameStart = start + text.Length - name.Length;
        var comma = name.IndexOf(',');
        head.Take();
        if (comma > 0 && name[..comma].IndexOfAnyInRange('a', 'z') < 0 && draft.Outlet is null)
            draft.Outlet = draft.Take("source", nameStart, nameStart + comma, "running head");
        if (DateText.First(draft.Text.AsSpan(start, end - start)) is { WithoutYear: null } date)
            draft.Dates.Published ??= DateCandidate.Stated(
                date, draft.Take("date", start + date.Start, start + date.End, "running head").Evidence);
        draft.LabelGaps(start, end);
    }

    private static bool IsNumbered(string text) => char.IsAsciiDigit(text[0]) || char.IsAsciiDigit(text[^1]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    /// <summary><c>- 7 -</c>, <c>[7]</c>, <c>Page 7</c>, or a number in the middle of its line.</summary>
    private static bool IsPageNumber(Passage passage)
    {
        var text = passage.Text.AsSpan();
        var number = text.Trim("-–—[]()· ");
        if (number.IsEmpty || number.Length > 4 || number.IndexOfAnyExceptInRange('0', '9') >= 0)
            return IsLabelledNumber(text);
        return number.Length < text.Length || passage.Indent >= LeastIndent;
    }

    private static bool IsLabelledNumber(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && text.Length - space is > 1 and <= 5 && text[(space + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
            && text[..space].TrimEnd('.') is "Page" or "PAGE" or "page" or "Seite" or "S" or "p" or "Página" or "Pagina";
    }
}
