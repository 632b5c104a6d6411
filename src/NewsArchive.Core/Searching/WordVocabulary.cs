using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Numbers for words and their stems, so that many texts can be gone through in little time: a word is folded and stemmed
/// when it is met first. What is beyond its size has the number 0, as no word asked for has.
/// </summary>
/// <param name="language">The language by whose rules words are stemmed.</param>
internal sealed class WordVocabulary(string language)
{
    private const int Most = 300_000; // words; about 30 MB
    private const int LongestWord = 64;

    /// <summary>Letters and digits of ASCII in lower case; 0 for all else.</summary>
    private static readonly byte[] WordLetters =
    [
        .. Enumerable.Range(0, 128)
            .Select(letter => char.IsAsciiLetterOrDigit((char)letter) ? (byte)char.ToLowerInvariant((char)letter) : (byte)0),
    ];

    private readonly WordNumbers numbers = new();
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private int[] stemOfWord = new int[1024];
    private string[] stemTexts = [.. Enumerable.Repeat("", 1024)];
    private string[] wordTexts = [.. Enumerable.Repeat("", 1024)];
    private int wordCount;
    private int stemCount;

    /// <summary>One more than the greatest number that a word or stem has now.</summary>
    public int End => Math.Max(wordCount, stemCount) + 1;

    /// <summary>A word by its number, in lower case without marks.</summary>
    public string TextOf(int word) => wordTexts[word];

    /// <summary>The number of a word in lower case without marks, given now where it had none.</summary>
    public int WordOf(string word) => numbers.Find(KeyOf(word)) is > 0 and var number ? number : Add(word, always: true);

    public int StemOf(int word) => stemOfWord[word];

    /// <summary>The number of a stem, given now where it had none.</summary>
    public int NumberOfStem(string stemText)
    {
        lock (adding)
        {
            return StemNumber(stemText);
        }
    }

    public string StemText(int stem) => stemTexts[stem];

    /// <summary>Adds a text's words to a list, in their order.</summary>
    public void Scan(string text, List<NumberedWord> numbered) => Scan(text.AsSpan(), numbered);

    /// <summary>The same for a text in UTF-16 or in UTF-8.</summary>
    /// <typeparam name="T"><see cref="char"/> or <see cref="byte"/>.</typeparam>
    public void Scan<T>(ReadOnlySpan<T> text, List<NumberedWord> numbered)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var position = 0; position < text.Length;)
        {
            var (start, key) = (position, 0UL);
            int unit;
            byte letter;
            for (; position < text.Length && (
                unit = int.CreateTruncating(text[position])) < 128 && (letter = WordLetters[unit]) != 0; position++)
            {
                // The first eight letters stand in the key as they are; then it becomes a hash.
                var index = position - start;
                key = index < 8 ? key | ((ulong)letter << (index * 8)) : KeyGoingOn(key, letter);
            }

            if (position < text.Length && int.CreateTruncating(text[position]) > 127)
            {
                position = ScanBeyondAscii(text, start, position, numbered);
                continue;
            }

            var length = position - start;
            if (length is > 0 and <= LongestWord)
            {
                var number = numbers.Find(key);
                numbered.Add(
                    new NumberedWord(
                        number > 0 ? number : Add(TextOf(text.Slice(start, length)).ToLowerInvariant(), always: false), start, length));
            }

            position += length == 0 ? 1 : 0;
        }
    }

    private static string TextOf<T>(ReadOnlySpan<T> text)
        where T : unmanaged => typeof(T) == typeof(char)
            ? new string(MemoryMarshal.Cast<T, char>(text))
            : Encoding.UTF8.GetString(MemoryMarshal.AsBytes(text));

    /// <summary>The key of a word in lower case.</summary>
    private static ulong KeyOf(string word)
    {
        var key = 0UL;
        for (var i = 0; i < word.Length; i++)
        {
            key = i < 8 && word[i] < 128 ? key | ((ulong)word[i] << (i * 8)) : KeyGoingOn(key, word[i]);
        }

        return key;
    }

    // The highest bit is that of no letter of ASCII: a hash is never the key of a short word.
    private static ulong KeyGoingOn(ulong key, int letter) => (((key ^ (key >> 29)) * 0xBF58476D1CE4E5B9) + (ulong)letter) | (1UL << 63);

    /// <summary>Beyond ASCII the rules of the index say what is a word and where it ends.</summary>
    private int ScanBeyondAscii<T>(ReadOnlySpan<T> text, int start, int end, List<NumberedWord> numbered)
        where T : unmanaged, IBinaryInteger<T>
    {
        while (end < text.Length && int.CreateTruncating(text[end]) is var unit && (unit > 127 || WordLetters[unit] != 0))
        {
            end++;
        }

        foreach (var word in TextAnalysis.Words(TextOf(text[start..end])))
        {
            numbered.Add(
                new NumberedWord(
                    numbers.Find(KeyOf(word.Text)) is > 0 and var known ? known : Add(word.Text, always: false), start + word.Start,
                    word.Length));
        }

        return end;
    }

    private int Add(string word, bool always)
    {
        lock (adding)
        {
            var key = KeyOf(word);
            if (numbers.Find(key) is > 0 and var known)
            {
                return known;
            }

            if (wordCount >= Most && !always)
            {
                return 0;
            }

            var stem = StemNumber(Stemming.Stem(word, language));
            var number = ++wordCount;
            if (number >= stemOfWord.Length)
            {
                Array.Resize(ref stemOfWord, number * 2);
                Array.Resize(ref wordTexts, number * 2);
            }

            stemOfWord[number] = stem;
            wordTexts[number] = word;
            numbers.Add(key, number); // last, as readers hold no lock
            return number;
        }
    }

    private int StemNumber(string stemText)
    {
        if (!stems.TryGetValue(stemText, out var stem))
        {
            stems.Add(stemText, stem = ++stemCount);
            if (stem >= stemTexts.Length)
            {
                Array.Resize(ref stemTexts, stem * 2);
            }

            stemTexts[stem] = stemText;
        }

        return stem;
    }
}

/// <summary>A word of a text by its number in a <see cref="WordVocabulary"/>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Start">Where it begins in the text as it was given: in UTF-16 code units, or in bytes.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct NumberedWord(int Number, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A <see cref="WordVocabulary"/> for each language whose words have stems of their own.</summary>
internal sealed class WordVocabularies
{
    private readonly ConcurrentDictionary<string, WordVocabulary> byRules = new(StringComparer.Ordinal);

    public WordVocabulary Of(string language) => byRules.GetOrAdd(Stemming.RulesOf(language), rules => new WordVocabulary(rules));
}
