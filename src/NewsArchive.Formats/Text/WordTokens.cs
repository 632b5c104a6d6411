using System.Globalization;
using System.Text;

namespace NewsArchive.Formats.Text;

/// <summary>
/// The words of a text as SQLite's <c>unicode61</c> tokenizer with <c>remove_diacritics 2</c> cuts them: runs of letters and
/// digits; everything else parts them. So <c>Jong-un</c> is two words and <c>Korea's</c> is <c>korea</c> and <c>s</c>.
/// </summary>
public static class WordTokens
{
    /// <summary>All words in their order.</summary>
    public static List<WordToken> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<WordToken>(text.Length / 6);
        for (var position = 0; position < text.Length;)
        {
            var length = LengthAt(text, position);
            if (length == 0)
            {
                position++;
                continue;
            }

            words.Add(new WordToken(position, length, Folded(text.AsSpan(position, length))));
            position += length;
        }

        return words;
    }

    /// <summary>A word as it is compared: in lower case, its Latin letters folded.</summary>
    public static string Folded(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word)) return LetterFolding.Fold(word.ToString()).ToLowerInvariant();
        return word.ContainsAnyInRange('A', 'Z')
            ? string.Create(word.Length, word, (folded, from) => Ascii.ToLower(from, folded, out _))
            : word.ToString();
    }

    private static int LengthAt(string text, int start)
    {
        var position = start;
        while (position < text.Length)
        {
            if (char.IsAscii(text[position]))
            {
                if (!char.IsAsciiLetterOrDigit(text[position])) break;
                position++;
                continue;
            }

            var length = char.IsSurrogatePair(text, position) ? 2 : 1;
            var category = CharUnicodeInfo.GetUnicodeCategory(text, position);
            // A combining mark goes on with a word, but does not begin one.
            if (!IsWordLetter(category) && (position == start || category != UnicodeCategory.NonSpacingMark))
            {
                break;
            }

            position += length;
        }

        return position - start;
    }

    private static bool IsWordLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.PrivateUse;
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in the text, in UTF-16 code units.</param>
/// <param name="Text">The word in lower case with Latin letters folded (<see cref="LetterFolding"/>); not stemmed.</param>
public readonly record struct WordToken(int Start, int Length, string Text)
{
    /// <summary>The place just behind it.</summary>
    public int End => Start + Length;
}
