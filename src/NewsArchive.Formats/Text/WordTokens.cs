using System.Globalization;

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
    public static string Folded(ReadOnlySpan<char> word) =>
        System.Text.Ascii.IsValid(word) ? Lower(word) : LetterFolding.Fold(word.ToString()).ToLowerInvariant();

    private static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, (lower, from) => from.ToLowerInvariant(lower));

    private static int LengthAt(string text, int start)
    {
        var position = start;
        while (position < text.Length)
        {
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
