using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Duplicates;

/// <summary>
/// The shingles of a text: hashes of every four words in a row, by which two texts are alike however their bytes differ.
/// Source: A. Broder, "On the resemblance and containment of documents", 1997.
/// </summary>
public static class TextShingles
{
    /// <summary>Words in a shingle.</summary>
    public const int Words = 4;

    // FNV-1a, 64 bits: the constants of Fowler, Noll and Vo.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The shingles of words in their order, repeated ones too; none where they are fewer than a shingle.</summary>
    public static ulong[] Of(List<ulong> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var shingles = new ulong[Math.Max(0, words.Count - Words + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Hash(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words).Slice(i, Words));
        }

        return shingles;
    }

    /// <summary>The hash of a sequence of words.</summary>
    public static ulong Hash(ReadOnlySpan<ulong> words)
    {
        var hash = Offset;
        foreach (var word in words)
        {
            hash = Mix(hash ^ word);
        }

        return hash;
    }

    /// <summary>The hashes of a text's words, which are those of <see cref="WordTokens"/>.</summary>
    public static List<ulong> HashWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<ulong>(text.Length / 5);
        if (!System.Text.Ascii.IsValid(text))
        {
            words.AddRange(WordTokens.Of(text).Select(word => HashWord(word.Text)));
            return words;
        }

        // Nearly all texts are English: no string is made of their words.
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            while (position < text.Length && char.IsAsciiLetterOrDigit(text[position]))
            {
                position++;
            }

            if (position > start)
            {
                words.Add(HashWord(text.AsSpan(start, position - start)));
            }

            position++;
        }

        return words;
    }

    /// <summary>Spreads a hash over all bits (the finaliser of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong HashWord(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
        {
            hash = (hash ^ (letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter)) * Prime;
        }

        return hash;
    }
}
