using System.Collections.Concurrent;

namespace NewsArchive.Formats.Text;

/// <summary>A word of a text as it is compared across texts: spelling variants and inflections of one word are one term.</summary>
/// <param name="Word">The word as it stands in the text.</param>
/// <param name="Key">Its stem (<see cref="PorterStemmer"/>) after spelling variants are made one.</param>
public readonly record struct Term(WordToken Word, string Key)
{
    /// <summary>
    /// Words whose terms are kept: texts repeat theirs, and making a term takes longer than all else that is done with a word.
    /// </summary>
    private const int MostKept = 50_000;
    private const int LongestKept = 24;

    private static readonly ConcurrentDictionary<string, string> Keys = new(StringComparer.Ordinal);
    private static int kept;

    /// <summary>From here on scripts write words without a space between them.</summary>
    public const char FirstEastAsian = '\u2E80';

    /// <summary>What stands between the language and the stem in the key of a word that is not English.</summary>
    internal const char LanguageMark = ':';

    /// <summary>The same for a word that stands in texts of all kinds.</summary>
    internal const char SmallMark = '.';

    /// <summary>The key of a word of another language than English: <c>de:hafen</c>. No English key is like it.</summary>
    public static string InLanguage(string language, string stem) => $"{language}{LanguageMark}{stem}";

    /// <summary>The key of such a word that says nothing of what a text is about: <c>de.und</c>.</summary>
    public static string Small(string language, string word) => $"{language}{SmallMark}{word}";

    /// <summary>Whether a key is that of an English word or a figure.</summary>
    public static bool IsEnglish(string key) => key.AsSpan().IndexOfAny(LanguageMark, SmallMark) < 0;

    /// <summary>The terms of a text in their order. A possessive or a contraction's rest (<c>s</c>, <c>t</c>) is none.</summary>
    public static List<Term> Of(string text)
    {
        var words = WordTokens.Of(text);
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
        {
            if (!IsRest(text, word))
            {
                terms.Add(new Term(word, KeyOf(word.Text)));
            }
        }

        return terms;
    }

    /// <summary>The term of a word in lower case.</summary>
    public static string KeyOf(string word)
    {
        if (!Keys.TryGetValue(word, out var key))
        {
            key = PorterStemmer.Stem(Spelling.Key(word));
            if (word.Length <= LongestKept && Interlocked.Increment(ref kept) <= MostKept) Keys.TryAdd(word, key);
        }

        return key;
    }

    // Korea's, didn't, we'll: what stands behind the apostrophe says nothing of its own; the t of n't is kept for negation elsewhere.
    private static bool IsRest(string text, WordToken word) =>
        word.Start > 1 && text[word.Start - 1] is '\'' or '’' && char.IsLetter(text[word.Start - 2])
        && word.Text is "s" or "t" or "ll" or "re" or "ve" or "d" or "m";
}
