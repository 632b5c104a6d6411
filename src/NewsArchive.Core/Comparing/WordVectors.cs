using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// What words mean, as directions in a space of 64 dimensions: words used alike point alike, so <c>fired</c> is near <c>ousted</c>. The
/// table is of pieces of words (29,500; the vocabulary of bert-base-uncased), distilled from the model all-MiniLM-L6-v2; its head and
/// docs/comparing.md say how. It is read when it is first asked.
/// </summary>
internal static class WordVectors
{
    /// <summary>A longer word is no word of a language.</summary>
    private const int LongestWord = 40;

    private static readonly Lazy<Table> Pieces = new(Read);

    /// <summary>A word's direction, of length 1; null where the table has no piece of it.</summary>
    /// <param name="word">In lower case, its letters folded.</param>
    public static float[]? Of(string word)
    {
        var table = Pieces.Value;
        var sum = new float[table.Dimensions];
        foreach (var piece in PiecesOf(word, table))
        {
            var row = table.Values.AsSpan(piece * table.Dimensions, table.Dimensions);
            for (var at = 0; at < sum.Length; at++) sum[at] += row[at];
        }

        var length = MathF.Sqrt(Cosine(sum, sum));
        return length > 0 ? Array.ConvertAll(sum, value => value / length) : null;
    }

    /// <summary>How alike two words are used, from -1 to 1: the cosine of their directions.</summary>
    public static float Cosine(float[] a, float[] b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var at = 0; at < x.Length && at < y.Length; at++) sum += x[at] * y[at];
        return Vector.Sum(sum);
    }

    /// <summary>
    /// WordPiece (M. Schuster, K. Nakajima, 2012): again and again the longest beginning that the vocabulary has; what goes on with a word
    /// begins with <c>##</c>.
    /// </summary>
    private static List<int> PiecesOf(string word, Table table)
    {
        var found = new List<int>();
        for (var start = 0; start < Math.Min(word.Length, LongestWord);)
        {
            var end = word.Length;
            var piece = -1;
            while (end > start && !table.Vocabulary.TryGetValue(start == 0 ? word[..end] : $"##{word[start..end]}", out piece)) end--;
            if (end == start) return [];
            found.Add(piece);
            start = end;
        }

        return found;
    }

    private static Table Read()
    {
        using var packed = typeof(WordVectors).Assembly.GetManifestResourceStream("word-vectors.bin")!;
        using var reader = new BinaryReader(new BrotliStream(packed, CompressionMode.Decompress));
        reader.ReadString(); // where it is from
        var (dimensions, count) = (reader.ReadInt32(), reader.ReadInt32());
        var vocabulary = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var piece = 0; piece < count; piece++) vocabulary.TryAdd(reader.ReadString(), piece);
        var values = new sbyte[count * dimensions];
        for (var dimension = 0; dimension < dimensions; dimension++)
        {
            var column = reader.ReadBytes(count);
            for (var piece = 0; piece < count; piece++) values[piece * dimensions + dimension] = (sbyte)column[piece];
        }

        return new Table(dimensions, vocabulary, values);
    }

    private sealed record Table(int Dimensions, Dictionary<string, int> Vocabulary, sbyte[] Values);
}
