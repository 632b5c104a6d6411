using System.Collections.Concurrent;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Numbers for words and their stems, so that many texts can be gone through in little time: a word is folded and stemmed
/// when it is met first. What is beyond its size has the number 0, as no word asked for has.
/// </summary>
internal sealed class WordVocabulary
{
    private const int Most = 300_000; // words; about 40 MB
    private const int LongestWord = 64;

    private readonly ConcurrentDictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private int[] stemOfWord = new int[1024];
    private string[] stemTexts = new string[1024];
    private int wordCount;
    private int stemCount;

    public WordVocabulary() => bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many numbers stems have.</summary>
    public int StemCount => stemCount + 1;

    /// <summary>The number of a word in lower case without marks, given now where it had none.</summary>
    public int WordOf(string word) => words.TryGetValue(word, out var number) ? number : Add(word, always: true);

    public int StemOf(int word) => stemOfWord[word];

    public string StemText(int stem) => stemTexts[stem];

    /// <summary>Adds the numbers of a text's words to a list, in their order.</summary>
    public void Scan(string text, List<int> numbers)
    {
        Span<char> lower = stackalloc char[LongestWord];
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            while (position < text.Length && char.IsAsciiLetterOrDigit(text[position]))
            {
                position++;
            }

            if (position < text.Length && text[position] > 127)
            {
                // Beyond ASCII the tokenizer's own rules say where the word ends.
                var end = position;
                while (end < text.Length && (text[end] > 127 || char.IsAsciiLetterOrDigit(text[end])))
                {
                    end++;
                }

                foreach (var word in WordTokens.Of(text[start..end]))
                {
                    numbers.Add(words.TryGetValue(word.Text, out var known) ? known : Add(word.Text, always: false));
                }

                position = end;
                continue;
            }

            var length = position - start;
            if (length is > 0 and <= LongestWord)
            {
                for (var i = 0; i < length; i++)
                {
                    lower[i] = (char)(text[start + i] | (text[start + i] is >= 'A' and <= 'Z' ? 0x20 : 0));
                }

                numbers.Add(bySpan.TryGetValue(lower[..length], out var number) ? number : Add(lower[..length].ToString(), always: false));
            }

            position += length == 0 ? 1 : 0;
        }
    }

    private int Add(string word, bool always)
    {
        lock (adding)
        {
            if (words.TryGetValue(word, out var known))
            {
                return known;
            }

            if (wordCount >= Most && !always)
            {
                return 0;
            }

            var stemText = PorterStemmer.Stem(word);
            if (!stems.TryGetValue(stemText, out var stem))
            {
                stems.Add(stemText, stem = ++stemCount);
                if (stem >= stemTexts.Length)
                {
                    Array.Resize(ref stemTexts, stem * 2);
                }

                stemTexts[stem] = stemText;
            }

            var number = ++wordCount;
            if (number >= stemOfWord.Length)
            {
                Array.Resize(ref stemOfWord, number * 2);
            }

            stemOfWord[number] = stem;
            words[word] = number; // last, as readers hold no lock
            return number;
        }
    }
}
