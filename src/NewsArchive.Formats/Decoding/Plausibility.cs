using System.Globalization;

namespace NewsArchive.Formats.Decoding;

/// <summary>How much a decoded text looks like words that somebody wrote: what a wrong encoding makes of letters seldom does.</summary>
internal static class Plausibility
{
    /// <summary>A single odd word is nothing in a long text and much in a headline.</summary>
    private const double Weight = 3;

    /// <summary>Signs that never follow a letter: what windows-1252 shows for letters of other encodings.</summary>
    private const string ClingsToNoLetter = "±¶¦¬¤¢¥¸¨´¯¿¡";

    /// <summary>From 1, where every word with letters beyond ASCII is sound, to 0.</summary>
    public static double Of(string text)
    {
        int words = 0, odd = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && !IsBreak(text[end]))
                end++;
            var word = text.AsSpan(i, end - i);
            if (word.IndexOfAnyExceptInRange('\0', '\x7F') >= 0)
            {
                words++;
                odd += IsOdd(word) ? 1 : 0;
            }

            i = end + 1;
        }

        return words == 0 ? 1 : Math.Max(0, 1 - Weight * odd / words);
    }

    private static bool IsBreak(char c) =>
        c is <= ' ' or '<' or '>' or '"' or '/' or '-' or '\u00A0' or '\u3000' or '(' or ')' or '=' or ';';

    private static bool IsOdd(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var foreign = 0;
        var script = Script.None;
        var wasLower = false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is >= '\x80' and < '\xA0' or '\uFFFD' or >= '\uE000' and <= '\uF8FF')
                return true;
            if (!char.IsLetter(c))
            {
                if (i > 0 && char.IsLetter(word[i - 1]) && (ClingsToNoLetter.Contains(c)
                    || c > '\x7F' && IsSign(c) && i + 1 < word.Length && char.IsLetter(word[i + 1])))
                    return true;
                wasLower = false;
                continue;
            }

            letters++;
            foreign += c > '\x7F' ? 1 : 0;
            var own = ScriptOf(c);
            if (script is not Script.None && own != script && own is not Script.None)
                return true;
            script = own;
            if (wasLower && c > '\x7F' && char.IsUpper(c))
                return true;
            wasLower = char.IsLower(c) && c is not ('ª' or 'º');
        }

        return script is Script.Latin && letters >= 3 && foreign == letters;
    }

    /// <summary>A sign that no word has within it; marks over letters, apostrophes, middle dots and joiners are none.</summary>
    private static bool IsSign(char c) => c is not ('’' or '‘' or '·' or '‑' or '\u00AD' or '\u200C' or '\u200D' or '・')
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DashPunctuation or UnicodeCategory.Format) && c < '\u3000';

    private static Script ScriptOf(char c) => c switch
    {
        < '\u0250' or >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u0370' and < '\u0400' => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' => Script.Arabic,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        _ => Script.None,
    };

    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Thai,
    }
}
