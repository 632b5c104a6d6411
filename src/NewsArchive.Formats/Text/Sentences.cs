using System.Buffers;

namespace NewsArchive.Formats.Text;

/// <summary>
/// The sentences of a block of text. A line break always ends one; else a full stop, question or exclamation mark does
/// where a sentence can begin behind it. The stops of abbreviations, initials and numbers do not. One pass, linear in the text.
/// </summary>
public static class Sentences
{
    private const string Stops = ".!?…。！？؟।";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Stops + "\n\r");

    private const char FirstEastAsian = '\u2E80';

    private const string Closers = "\"'”’»›)]}“‘」』";

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(Closers);

    private const string Openers = "\"'“‘«‹([{„‚「『¿¡";

    /// <summary>The sentences in their order, without white space at their ends. A text without an end mark is one sentence.</summary>
    public static List<TextRange> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextRange>();
        var start = 0;
        for (var position = NextMark(text, 0); position < text.Length; position = NextMark(text, position + 1))
        {
            if (text[position] is '\n' or '\r')
            {
                Add(sentences, text, start, position);
                start = position + 1;
            }
            else if (EndAt(text, start, position) is { } end)
            {
                Add(sentences, text, start, end);
                start = end;
                position = end - 1;
            }
            else
            {
                // What is no end for one of several stops is none for the others; looking again at each would take the square of them.
                while (position + 1 < text.Length && Stops.Contains(text[position + 1])) position++;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The place of the next stop or line break; the text's end where there is none.</summary>
    private static int NextMark(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Marks);
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>The place behind a sentence that ends with the mark at a place; null where it goes on.</summary>
    private static int? EndAt(string text, int start, int stop)
    {
        var end = stop + 1;
        while (end < text.Length && Stops.Contains(text[end])) end++;
        while (end < text.Length && ((Closers.Contains(text[end]) && !OpensWord(text, end)) || IsSpaceBeforeCloser(text, end))) end++;
        if (end == text.Length)
        {
            return end;
        }

        // A point within a number or an address has no space behind it.
        if (!char.IsWhiteSpace(text[end]))
        {
            return IsEastAsianEnd(text, start, stop, end) ? end : null;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        var opener = next;
        while (next < text.Length && Openers.Contains(text[next])) next++;
        if (next == text.Length || char.IsLower(text[next]) || IsInsertion(text, next))
        {
            // A small letter goes on with the sentence: "Really?" she asked.
            return next == text.Length ? end : null;
        }

        return text[stop] == '.' && end == stop + 1 && opener == next
            && (AreInitials(text, start, stop, next) || Abbreviations.GoesOn(WordBefore(text, start, stop), WordAt(text, next)))
                ? null : end;
    }

    /// <summary>Behind speech a dash and a small letter tell who says it: <c>– Kto zapłaci? – pyta Lis.</c></summary>
    private static bool IsInsertion(string text, int at) =>
        text[at] is '–' or '—' or '-' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsLower(text[at + 2]);

    /// <summary>The marks that close in German open in Chinese, with no space before them.</summary>
    private static bool OpensWord(string text, int at) =>
        text[at] is '“' or '‘' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>French sets a space before the mark that closes: <c>Rien ne vient. »</c></summary>
    private static bool IsSpaceBeforeCloser(string text, int at) =>
        char.IsWhiteSpace(text[at]) && at + 1 < text.Length && text[at + 1] is '»' or '›'
            && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>
    /// Chinese and Japanese set no space between sentences. Behind speech that a sentence begins with comes who says it.
    /// </summary>
    private static bool IsEastAsianEnd(string text, int start, int stop, int end)
    {
        // A comma goes on with the sentence that the speech is a part of.
        if (text[end] is '，' or '、' or '；' or '：' or ',')
        {
            return false;
        }

        var marks = text.AsSpan(stop, end - stop);
        if (marks.IndexOfAny("。！？") < 0 && !(marks.IndexOfAny("!?") >= 0 && text[end] >= FirstEastAsian))
        {
            return false;
        }

        return !Closers.Contains(text[end - 1]) || !(IsFirstSpeech(text, start, stop) || text[end] is 'と' or 'っ');
    }

    /// <summary>Whether a sentence begins with the speech that ends at a place.</summary>
    private static bool IsFirstSpeech(string text, int start, int stop) =>
        Openers.Contains(text[start]) && text.AsSpan(start + 1, Math.Max(0, stop - start - 1)).IndexOfAny(ClosingMarks) < 0;

    /// <summary>Two capitals that each have a stop: <c>J. A. Smith</c>, <c>Robles S. A.</c></summary>
    private static bool AreInitials(string text, int start, int stop, int next) =>
        char.IsUpper(text[next]) && next + 1 < text.Length && text[next + 1] == '.' && stop > start && char.IsUpper(text[stop - 1])
            && (stop - 1 == start || !char.IsLetterOrDigit(text[stop - 2]));

    private static ReadOnlySpan<char> WordBefore(string text, int start, int stop)
    {
        var begin = stop;
        while (begin > start && (char.IsLetter(text[begin - 1]) || (text[begin - 1] == '.' && begin < stop))) begin--;
        if (begin == stop)
        {
            while (begin > start && char.IsAsciiDigit(text[begin - 1])) begin--;
        }

        return begin == stop ? " " : text.AsSpan(begin, stop - begin);
    }

    private static ReadOnlySpan<char> WordAt(string text, int begin)
    {
        var end = begin;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(begin, end - begin);
    }

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start)
        {
            sentences.Add(new TextRange(start, end - start));
        }
    }
}
