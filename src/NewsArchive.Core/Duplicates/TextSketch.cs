using System.Runtime.InteropServices;

namespace NewsArchive.Core.Duplicates;

/// <summary>
/// A few numbers by which texts that are much alike find each other, and by which it is told roughly how much they are.
/// Source: P. Li, A. Owen, C.-H. Zhang, "One permutation hashing", 2012; bands after Leskovec, Rajaraman and Ullman,
/// "Mining of massive datasets", chapter 3.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Words that a text must have to be held for another's duplicate; below, chance and formulas make the same text.</summary>
    public const int LeastWords = 12;

    /// <summary>Shingles that a text must have to be held for alike and not only for the same.</summary>
    public const int LeastShingles = 50;

    /// <summary>The most marks that a text has.</summary>
    public const int MostMarks = Bands + 1;

    private const int Bands = 5;
    // Of 5 bands of 2, texts alike by .6 share one nine times in ten, by .8 nearly always, by .2 one time in five
    private const int Rows = 2;
    private const int Bins = 64; // tells a likeness to within .06 (one standard deviation)

    private TextSketch(long[] marks, ushort[] least)
    {
        Marks = marks;
        Content = MemoryMarshal.AsBytes(least.AsSpan()).ToArray();
    }

    /// <summary>
    /// The numbers that another text shares if it may be a duplicate; they differ from each other. The first is of all words
    /// in their order.
    /// </summary>
    public long[] Marks { get; }

    /// <summary>
    /// The least shingle of each part of the text, cut to two bytes: what <see cref="Likeness"/> compares. Empty for a short text.
    /// </summary>
    public byte[] Content { get; }

    /// <summary>The sketch of a text; it has no marks where the text is too short to be held for another's duplicate.</summary>
    public static TextSketch Of(string text)
    {
        var words = TextShingles.HashWords(text);
        if (words.Count < LeastWords)
        {
            return new TextSketch([], []);
        }

        var whole = MarkOf(0, TextShingles.Hash(CollectionsMarshal.AsSpan(words)));
        var shingles = TextShingles.Of(words);
        return shingles.Length < LeastShingles
            ? new TextSketch([whole], [])
            : new TextSketch([whole, .. BandsOf(Least(shingles, Bands * Rows))], Array.ConvertAll(Least(shingles, Bins), Short));
    }

    /// <summary>About how much two texts have in common (Jaccard of their shingles), 0 to 1, from the contents of their sketches.</summary>
    public static double Likeness(ReadOnlySpan<byte> content, ReadOnlySpan<byte> other)
    {
        var one = MemoryMarshal.Cast<byte, ushort>(content);
        var two = MemoryMarshal.Cast<byte, ushort>(other);
        var (same, all) = (0, 0);
        for (var bin = 0; bin < Math.Min(one.Length, two.Length); bin++)
        {
            all += one[bin] != 0 || two[bin] != 0 ? 1 : 0;
            same += one[bin] != 0 && one[bin] == two[bin] ? 1 : 0;
        }

        return all == 0 ? 0 : (double)same / all;
    }

    /// <summary>The smallest shingle of each bin; the shingles are spread over the bins by their upper bits.</summary>
    private static ulong[] Least(ulong[] shingles, int bins)
    {
        var least = new ulong[bins];
        Array.Fill(least, ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            var bin = (int)Math.BigMul(shingle, (ulong)bins, out _);
            least[bin] = Math.Min(least[bin], shingle);
        }

        return least;
    }

    private static IEnumerable<long> BandsOf(ulong[] least) =>
        Enumerable.Range(0, Bands).Select(band => MarkOf(band + 1, TextShingles.Hash(least.AsSpan(band * Rows, Rows))));

    private static long MarkOf(int band, ulong hash) => unchecked((long)TextShingles.Mix(hash + (ulong)band));

    /// <summary>A bin in two bytes; 0 where it is empty.</summary>
    private static ushort Short(ulong least) => least == ulong.MaxValue ? (ushort)0 : (ushort)(least | 1);
}
