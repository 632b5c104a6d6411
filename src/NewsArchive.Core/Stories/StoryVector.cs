using System.Buffers.Binary;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>
/// What a report is about, as numbers: its terms with weights by rarity, frequency and place, of length 1. Rarity comes from a
/// shipped table and not from the archive, so that a report's vector never changes as others come.
/// </summary>
public sealed class StoryVector
{
    private readonly uint[] terms; // hashes, ascending
    private readonly float[] weights;

    private StoryVector(uint[] terms, float[] weights, IReadOnlyList<StoryKey> keys)
    {
        this.terms = terms;
        this.weights = weights;
        Keys = keys;
    }

    /// <summary>The weightiest terms, the weightiest first; empty for a vector that was read.</summary>
    public IReadOnlyList<StoryKey> Keys { get; }

    /// <summary>The vector of a report.</summary>
    /// <param name="headline">Its headline; may be empty.</param>
    /// <param name="text">Its text without promotions and related links; only its lead counts.</param>
    public static StoryVector Of(string headline, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Length > StoryParameters.LeadLength ? text[..StoryParameters.LeadLength] : text;
        var found = new Dictionary<string, TermUse>(StringComparer.Ordinal);
        Count(found, headline, StoryParameters.HeadlineWeight);
        Count(found, text, 1);
        var weighted = found
            .Select(pair => (Key: pair.Key, pair.Value.Word, Weight: WeightOf(pair.Key, pair.Value)))
            .Where(term => term.Weight > 0)
            .GroupBy(term => StoryKey.HashOf(term.Key)).Select(group => (Hash: group.Key, Term: group.MaxBy(term => term.Weight)))
            .OrderBy(term => term.Hash).ToList();
        var length = Math.Sqrt(weighted.Sum(term => term.Term.Weight * term.Term.Weight));
        var keys = weighted
            .OrderByDescending(term => term.Term.Weight).ThenBy(term => term.Hash).Take(StoryParameters.KeyTerms)
            .Select(term => new StoryKey(term.Hash, term.Term.Word)).ToList();
        return new StoryVector([.. weighted.Select(term => term.Hash)], [.. weighted.Select(term => (float)(term.Term.Weight / length))], keys);
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Similarity(StoryVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (sum, i, j) = (0.0, 0, 0);
        while (i < terms.Length && j < other.terms.Length)
        {
            if (terms[i] == other.terms[j]) sum += (double)weights[i++] * other.weights[j++];
            else if (terms[i] < other.terms[j]) i++;
            else j++;
        }

        return sum;
    }

    /// <summary>The vector in bytes: for each term its hash and its weight, both little endian.</summary>
    internal byte[] ToBytes()
    {
        var bytes = new byte[terms.Length * 6];
        for (var i = 0; i < terms.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 6), terms[i]);
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan((i * 6) + 4), (Half)weights[i]);
        }

        return bytes;
    }

    internal static StoryVector Read(ReadOnlySpan<byte> bytes)
    {
        var read = new StoryVector(new uint[bytes.Length / 6], new float[bytes.Length / 6], []);
        for (var i = 0; i < read.terms.Length; i++)
        {
            read.terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * 6)..]);
            read.weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[((i * 6) + 4)..]);
        }

        return read;
    }

    /// <summary>Orders vectors by what they hold, so that grouping never depends on the order in which articles came.</summary>
    internal static int Compare(StoryVector one, StoryVector other)
    {
        var byTerms = one.terms.AsSpan().SequenceCompareTo(other.terms);
        return byTerms != 0 ? byTerms : one.weights.AsSpan().SequenceCompareTo(other.weights);
    }

    private static void Count(Dictionary<string, TermUse> found, string text, int times)
    {
        foreach (var term in Term.Of(text))
        {
            if (!found.TryGetValue(term.Key, out var use))
            {
                found.Add(term.Key, use = new TermUse { Word = text.Substring(term.Word.Start, term.Word.Length) });
            }

            use.Times += times;
            use.Capitals += char.IsUpper(text[term.Word.Start]) ? 1 : -1;
        }
    }

    // The root of the rarity, as the table knows little of how much rarer than rare a term is.
    private static double WeightOf(string key, TermUse use) =>
        Math.Sqrt(Math.Max(0, TermRarity.Of(key) - StoryParameters.CommonRarity)) * (1 + Math.Log(use.Times))
        * (use.Capitals > 0 && !char.IsAsciiDigit(key[0]) ? StoryParameters.NameWeight : 1);

    private sealed class TermUse
    {
        public required string Word { get; init; }

        public int Times { get; set; }

        /// <summary>How much oftener it is written with a capital than without.</summary>
        public int Capitals { get; set; }
    }
}
