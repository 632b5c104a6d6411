using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Words that are a time of day with its zone: <c>5:12 AM</c>, <c>at 17.52 GMT</c>, <c>14h30</c>.</summary>
internal static class TimeOfDay
{
    private static readonly string[] ClockWords =
    [
        "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "uhr", "h", "hrs", "hours", "o'clock", "at", "um", "à", "a", "las", "alle",
        "ore", "om", "kl", "kl.", "noon", "midnight",
    ];

    private const int LongestZone = 5;

    public static bool Is(ReadOnlySpan<char> text)
    {
        var sawTime = false;
        foreach (var range in text.SplitAny(' ', '\u00A0', '\u202F', ',', '(', ')'))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (IsClock(word))
                sawTime = true;
            else if (!IsZone(word) && !IsWord(word))
                return false;
        }

        return sawTime;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var known in ClockWords)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return Words.IsAny(word, BylineCues.DateWords);
    }

    private static bool IsZone(ReadOnlySpan<char> word) =>
        word.Length <= LongestZone && char.IsAsciiLetterUpper(word[0]) && word.IndexOfAnyExceptInRange('A', 'Z') < 0
        || word.StartsWith("GMT") || word.StartsWith("UTC") || word[0] is '+' or '−' && word.Length > 1 && char.IsAsciiDigit(word[1]);

    /// <summary>Digits with a colon, point or h between them, perhaps with am or pm at once after.</summary>
    private static bool IsClock(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return false;
        var digits = 0;
        foreach (var letter in word)
        {
            if (char.IsAsciiDigit(letter))
                digits++;
            else if (letter is not (':' or '.' or 'h' or 'H' or 'a' or 'p' or 'm' or 'A' or 'P' or 'M' or 'Z' or '+' or 'T'))
                return false;
        }

        return digits <= 10;
    }
}
