using System.Buffers;

namespace NewsArchive.Formats.Text;

/// <summary>How British spellings become American ones and back, where a rule says it for many words.</summary>
internal static class SpellingRules
{
    /// <summary>What may follow the s or z of a verb in <c>-ise</c>; <c>-isation</c> with it.</summary>
    private static readonly string[] VerbEndings =
    [
        "e", "ed", "es", "er", "ers", "ing", "ings", "able", "ation", "ations", "ational", "ationally",
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The American spelling; null where no rule knows another.</summary>
    public static string? ToAmerican(string word) => Verb(word, 's', 'z');

    /// <summary>The British spelling; null where no rule knows another.</summary>
    public static string? ToBritish(string word) => Verb(word, 'z', 's');

    /// <summary><c>realise</c> and <c>realize</c>, <c>analyse</c> and <c>analyze</c> with all their forms.</summary>
    private static string? Verb(string word, char from, char to)
    {
        foreach (var ending in VerbEndings)
        {
            var at = word.Length - ending.Length - 1;
            if (at < 3 || word[at] != from || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word.AsSpan(0, at - 1);
            var isVerb = word[at - 1] switch
            {
                'i' => stem.Length >= 3 && HasVowel(stem) && IsConsonant(stem[^1]) && !IsOther(stem),
                // Only -lyse, from the Greek for loosening: analyse, paralyse, catalyse, electrolyse.
                'y' => stem.Length >= 3 && stem[^1] == 'l' && !ending.StartsWith("ation", StringComparison.Ordinal),
                _ => false,
            };
            if (isVerb)
            {
                return string.Concat(word.AsSpan(0, at), to.ToString(), ending);
            }
        }

        return null;
    }

    /// <summary>A word that is spelt with s, or with z, wherever it is written: its stem before <c>ise</c> or <c>ize</c>.</summary>
    private static bool IsOther(ReadOnlySpan<char> stem)
    {
        foreach (var only in SpellingPairs.StemsWithoutVariant)
        {
            if (stem.SequenceEqual(only))
            {
                return true;
            }
        }

        foreach (var only in SpellingPairs.StemEndsWithoutVariant)
        {
            if (stem.EndsWith(only))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny(Vowels) >= 0;

    private static bool IsConsonant(char letter) => letter is >= 'a' and <= 'z' and not ('a' or 'e' or 'o' or 'u');
}
