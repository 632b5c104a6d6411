using System.Globalization;

namespace NewsArchive.Core.Analysis;

/// <summary>How a script parts its words.</summary>
internal enum Script
{
    /// <summary>By spaces and signs.</summary>
    Spaced,

    /// <summary>Korean: by spaces, with particles at the words' ends.</summary>
    Hangul,

    /// <summary>Chinese and Japanese: not at all.</summary>
    Han,

    /// <summary>Thai, Lao, Khmer, Burmese and Tibetan: not at all, or by syllables.</summary>
    SouthEastAsian,
}

/// <summary>Which letters make words. One table for what is indexed and what is asked.</summary>
internal static class WordLetters
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char FirstGreek = '\u0370'; // scripts that are not Latin begin there

    private static readonly (char First, char Last, Script Script)[] Scripts =
    [
        ('\u0E01', '\u0E4E', Script.SouthEastAsian), // Thai, without its digits
        ('\u0E81', '\u0ECE', Script.SouthEastAsian), // Lao
        ('\u0EDC', '\u0EDF', Script.SouthEastAsian),
        ('\u0F40', '\u0FBC', Script.SouthEastAsian), // Tibetan
        ('\u1000', '\u103F', Script.SouthEastAsian), // Burmese
        ('\u1050', '\u108F', Script.SouthEastAsian),
        ('\u1100', '\u11FF', Script.Hangul), // parts of syllables
        ('\u1780', '\u17DD', Script.SouthEastAsian), // Khmer
        ('\u3005', '\u3007', Script.Han), // signs of repetition
        ('\u3041', '\u30FF', Script.Han), // hiragana, katakana
        ('\u3131', '\u318E', Script.Hangul),
        ('\u31F0', '\u31FF', Script.Han),
        ('\u3400', '\u9FFF', Script.Han),
        ('\uA960', '\uA97C', Script.Hangul),
        ('\uAC00', '\uD7FB', Script.Hangul),
        ('\uD840', '\uD8BF', Script.Han), // the first halves of what lies beyond sixteen bits
        ('\uF900', '\uFAFF', Script.Han),
        ('\uFF66', '\uFF9F', Script.Han), // half-width katakana
        ('\uFFA0', '\uFFDC', Script.Hangul),
    ];

    /// <summary>Marks that no word is told from another by.</summary>
    private static readonly (char First, char Last)[] Marks =
    [
        ('\u00AD', '\u00AD'), // soft hyphen
        ('\u0300', '\u036F'), ('\u0483', '\u0487'), // accents
        ('\u0591', '\u05BD'), ('\u05BF', '\u05BF'), ('\u05C1', '\u05C2'), ('\u05C4', '\u05C5'), ('\u05C7', '\u05C7'), // Hebrew points
        ('\u0610', '\u061A'), ('\u061C', '\u061C'), ('\u0640', '\u0640'), ('\u064B', '\u065F'), ('\u0670', '\u0670'), // Arabic
        ('\u06D6', '\u06DC'), ('\u06DF', '\u06E8'), ('\u06EA', '\u06ED'), ('\u08CA', '\u08FF'),
        ('\u093C', '\u093C'), // the dot of Hindi letters, which is often left out
        ('\u1AB0', '\u1AFF'), ('\u1DC0', '\u1DFF'),
        ('\u200C', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u2069'), // joiners, directions
        ('\u20D0', '\u20FF'), ('\u3099', '\u309C'), ('\uFE00', '\uFE0F'), ('\uFE20', '\uFE2F'), ('\uFEFF', '\uFEFF'),
    ];

    /// <summary>Whether a letter or digit stands at a place: 0 where none does, else its length in UTF-16 code units.</summary>
    public static int LetterAt(ReadOnlySpan<char> text, int at)
    {
        var letter = text[at];
        if (letter < 128)
        {
            return char.IsAsciiLetterOrDigit(letter) ? 1 : 0;
        }

        if (!char.IsSurrogate(letter))
        {
            return IsLetter(CharUnicodeInfo.GetUnicodeCategory(letter)) && letter != '\u0640' && !IsApostropheLetter(letter) ? 1 : 0;
        }

        return at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1])
            && IsLetter(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(letter, text[at + 1]))) ? 2 : 0;
    }

    /// <summary>Whether a sign goes on with a word that has begun, without being a letter: a mark, or what is passed over.</summary>
    public static bool IsGoingOn(char sign) => sign >= 128 && (IsPassedOver(sign) || CharUnicodeInfo.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>Whether words are compared without the sign.</summary>
    public static bool IsPassedOver(char sign)
    {
        if (sign < 128)
        {
            return false;
        }

        foreach (var (first, last) in Marks)
        {
            if (sign <= last)
            {
                return sign >= first;
            }
        }

        return false;
    }

    public static Script ScriptOf(char letter)
    {
        if (letter < '\u0E01')
        {
            return Script.Spaced;
        }

        foreach (var (first, last, script) in Scripts)
        {
            if (letter <= last)
            {
                return letter >= first ? script : Script.Spaced;
            }
        }

        return Script.Spaced;
    }

    /// <summary>Whether a sign within a word goes on with it at a place: a mark, or the dot of the Catalan <c>l·l</c>.</summary>
    public static bool IsGoingOnAt(ReadOnlySpan<char> text, int at) => IsMiddleDot(text[at])
        ? at > 0 && at + 1 < text.Length && text[at - 1] is 'l' or 'L' && text[at + 1] is 'l' or 'L'
        : IsGoingOn(text[at]) && !IsJoinerBetween(text, at);

    /// <summary>The dot of the Catalan <c>l·l</c>, as it is met with.</summary>
    public static bool IsMiddleDot(char sign) => sign is '\u00B7' or '\u2027' or '\u2219' or '\u22C5' or '\u2022';

    public static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// Whether a sign between two words makes them one word too: a hyphen, the joiner within Persian words, or an apostrophe
    /// that is a letter (<c>Oʻahu</c>), stands within a word of another script (<c>м’ята</c>, <c>צה״ל</c>) or in a name (<c>O’Hara</c>).
    /// The apostrophes of other words in Latin letters are elisions and possessives: as one they would only be noise.
    /// </summary>
    /// <param name="text">A text.</param>
    /// <param name="at">Where the sign stands, behind a letter and before one.</param>
    public static bool IsJoint(ReadOnlySpan<char> text, int at)
    {
        var sign = text[at];
        if (IsHyphen(sign) || sign == ZeroWidthNonJoiner || IsApostropheLetter(sign))
        {
            return true;
        }

        var (before, behind) = (text[at - 1], text[at + 1]);
        return sign switch
        {
            '"' or '\u05F4' or '”' or '“' => IsHebrew(before) && IsHebrew(behind),
            '\'' or '’' or '‘' or '＇' or '`' or '´' or '′' or '\u05F3' => (before >= FirstGreek && behind >= FirstGreek)
                || (char.IsUpper(before) && char.IsUpper(behind) && at + 2 < text.Length && char.IsLower(text[at + 2])
                    && (at == 1 || LetterAt(text, at - 2) == 0)),
            _ => false,
        };
    }

    public static bool IsHebrew(char letter) => letter is >= '\u0590' and <= '\u05F2' or >= '\uFB1D' and <= '\uFB4E';

    // They are letters to Unicode, and stand in texts where others have an apostrophe.
    private static bool IsApostropheLetter(char sign) => sign is >= '\u02B9' and <= '\u02BF';

    /// <summary>
    /// Whether the sign at a place keeps Arabic letters apart: Persian joins the parts of a word with it (<c>می‌خواهند</c>) and may as well
    /// write them apart. In other scripts it only forbids a ligature.
    /// </summary>
    private static bool IsJoinerBetween(ReadOnlySpan<char> text, int at) => text[at] == ZeroWidthNonJoiner
        && at > 0 && at + 1 < text.Length && IsArabic(text[at - 1]) && IsArabic(text[at + 1]);

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFEFC';

    // Letters of private use are left out: the index marks what is no word by them.
    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
