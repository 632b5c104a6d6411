using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>
/// British and American spellings of the same words. Rules form the many (<c>-ise</c> and <c>-ize</c>), lists of stems keep a
/// rule from words that only look alike (<c>exercise</c>, <c>size</c>, <c>prise</c>), and pairs hold what follows no rule.
/// Works on single words in lower case, folded and not stemmed.
/// </summary>
public static class Spellings
{
    private const int LongestWord = 40;
    private static readonly FrozenDictionary<string, string> American = SpellingPairs.BritishToAmerican.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> British = American
        .GroupBy(pair => pair.Value).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Key).ToArray());

    /// <summary>The one spelling that all spellings of a word share, the American; the word itself where it has no other.</summary>
    /// <param name="word">A word in lower case, folded (<see cref="WordTokens.Folded"/>).</param>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length is < 4 or > LongestWord ? word
            : American.TryGetValue(word, out var listed) ? listed
            : SpellingRules.ToAmerican(word) ?? word;
    }

    /// <summary>The other spellings of a word; none for most.</summary>
    /// <inheritdoc cref="Fold"/>
    public static IReadOnlyList<string> Variants(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 4 or > LongestWord)
        {
            return [];
        }

        var american = Fold(word);
        var british = British.TryGetValue(american, out var listed) ? listed : [];
        var formed = SpellingRules.ToBritish(american);
        return [.. new[] { american, formed }.Concat(british).OfType<string>().Where(other => other != word).Distinct()];
    }
}
