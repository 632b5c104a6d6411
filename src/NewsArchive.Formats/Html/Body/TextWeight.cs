using System.Globalization;

namespace NewsArchive.Formats.Html.Body;

/// <summary>Measures of text that hold in every script.</summary>
internal static class TextWeight
{
    /// <summary>Characters without white space; an ideograph or a Hangul syllable says about as much as two and a half letters.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var halves = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            halves += IsDense(c) ? 5 : 2;
        }

        return halves / 2;
    }

    /// <summary>How many sentences end in the text: closing punctuation before a space, a quotation mark or the end.</summary>
    public static int Sentences(string text)
    {
        var count = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '。' or '！' or '？' or '।' or '؟' or '۔') count++;
            if (c is not ('.' or '!' or '?' or '…' or ':' or ';')) continue;
            if (c is ':' or ';' && i + 1 < text.Length) continue;
            if (!char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not (')' or '"' or '”' or '’' or '\'' or '%' or '»' or ']')) continue;
            // "5. März" and "Nr. 3" go on; a number ends a sentence only at the end of the text.
            if (c == '.' && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length) continue;
            if (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || IsClosing(text[i + 1])) count++;
        }

        return count;
    }

    private static bool IsClosing(char c) =>
        c is '"' or ')' or ']' or '\''
            || char.GetUnicodeCategory(c) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsDense(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF')
        or (>= '\uF900' and <= '\uFAFF');
}
