using System.Text;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>Words that the end of a line has cut: <c>de-⏎stroyed</c> is <c>destroyed</c>, <c>Mill-⏎lane</c> is <c>Mill-lane</c>.</summary>
internal static class LineHyphens
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The text with such words whole; other line ends stay.</summary>
    public static string Joined(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('\n') < 0 || text.IndexOfAny('-', SoftHyphen, '¬') < 0)
            return text.ToString();
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (CutAt(text, i) is not { } next)
            {
                joined.Append(text[i]);
                continue;
            }

            if (text[i] == '-' && KeepsHyphen(FirstPart(text[..i]), SecondPart(text[next..])))
                joined.Append('-');
            i = next - 1;
        }

        return joined.ToString();
    }

    /// <summary>Where the word goes on: behind a letter, a hyphen and a line end, with a small letter; null where no word is cut.</summary>
    private static int? CutAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('-' or SoftHyphen or '¬') || at == 0 || !char.IsLetter(text[at - 1]))
            return null;
        var next = at + 1;
        var hasLineEnd = false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            hasLineEnd |= text[next++] == '\n';
        return hasLineEnd && next < text.Length && char.IsLower(text[next]) ? next : null;
    }

    /// <summary>A street or a house keeps its hyphen: a name with a capital, of two words that make none together.</summary>
    private static bool KeepsHyphen(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        !first.IsEmpty && char.IsUpper(first[0]) && IsWord(second.ToString()) && IsWord(first.ToString()) && !IsWord($"{first}{second}");

    private static bool IsWord(string word) => TermRarity.Knows(Term.KeyOf(WordTokens.Folded(word)));

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        return before[start..];
    }

    private static ReadOnlySpan<char> SecondPart(ReadOnlySpan<char> after)
    {
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        return after[..end];
    }
}
