using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>Counts the words of a report's text.</summary>
public static class WordCount
{
    /// <summary>
    /// Words between white space in the text blocks; captions, related links and promotions are not counted. Of Chinese and
    /// Japanese, which set no spaces, every character is one, as word processors count.
    /// </summary>
    public static int Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Blocks.Where(block => block.IsText).Sum(block => Of(block.Text));
    }

    /// <summary>How many of the words are characters of Chinese and Japanese.</summary>
    public static int OfCharacters(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Blocks.Where(block => block.IsText).Sum(block => block.Text.Count(IsCharacter));
    }

    private static int Of(string text)
    {
        var words = 0;
        var (isInWord, isBehindCharacter) = (false, false);
        foreach (var letter in text)
        {
            if (IsCharacter(letter))
            {
                words++;
                (isInWord, isBehindCharacter) = (false, true);
            }
            else if (char.IsWhiteSpace(letter) || IsWideMark(letter))
            {
                isInWord = false;
            }
            else if (!isInWord && (!isBehindCharacter || char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)))
            {
                words++;
                (isInWord, isBehindCharacter) = (true, false);
            }
        }

        return words;
    }

    /// <summary>A mark as wide as a character, which stands between them without spaces.</summary>
    private static bool IsWideMark(char letter) =>
        letter is >= '\u3000' and <= '\u303F' or '\u30FB' or >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20';

    /// <summary>Han characters of the basic plane, kana and their extensions; Hangul is written with spaces.</summary>
    private static bool IsCharacter(char letter) =>
        letter is >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or >= '\u30FC' and <= '\u30FE'
            or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
