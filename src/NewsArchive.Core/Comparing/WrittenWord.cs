using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>A word of a sentence with all that two sentences are compared by.</summary>
internal sealed class WrittenWord
{
    /// <summary>Words of which fewer parts are the same are other words: <c>Schule</c> and <c>Schulden</c>.</summary>
    private const double LeastResemblance = 0.6;

    private readonly bool isEnglish;
    private readonly Lazy<float[]?> vector;
    private readonly int[] parts; // hashes of its three-letter parts, its begin and end marked, in order
    private readonly ulong letters; // a bit for each part: two words without a common bit have no common part

    public WrittenWord(SentenceTerms sentence, Term term)
    {
        (Key, Text) = (term.Key, term.Word.Text);
        isEnglish = Term.IsEnglish(Key);
        vector = new Lazy<float[]?>(() => isEnglish ? WordVectors.Of(Text) : null);
        Rarity = TermRarity.Of(Key);
        Worth = Math.Pow(Math.Max(0.05, Rarity), 0.3);
        IsNumber = char.IsAsciiDigit(Text[0]);
        IsPlain = !IsNumber
            && !(char.IsUpper(sentence.Text[term.Word.Start]) && LanguageTerms.HasTellingCapitals(sentence.Language));
        var marked = $"^{Text}$";
        parts = [.. Enumerable.Range(0, marked.Length - 2)
            .Select(at => (marked[at] << 20) ^ (marked[at + 1] << 10) ^ marked[at + 2]).Distinct().Order()];
        foreach (var part in parts) letters |= 1UL << (int)(unchecked((uint)part * 2654435769u) >> 26);
    }

    public string Key { get; }

    /// <summary>The word in small letters, folded.</summary>
    public string Text { get; }

    public double Rarity { get; }

    /// <summary>What it is worth when two sentences are asked to say the same: a rare word little more than a common one.</summary>
    public double Worth { get; }

    public bool IsNumber { get; }

    /// <summary>Whether it is neither a name nor a figure.</summary>
    public bool IsPlain { get; }

    /// <summary>
    /// How alike two words are used, from 0 to 1 (<see cref="WordVectors"/>). The table is of English; of other languages words are alike
    /// that mostly have the same letters.
    /// </summary>
    public float LikenessTo(WrittenWord other) =>
        !isEnglish && !other.isEnglish ? (Resemblance(other) is >= LeastResemblance and var same ? (float)same : 0)
        : vector.Value is not { } own || other.vector.Value is not { } others ? 0 : Math.Max(0, WordVectors.Cosine(own, others));

    /// <summary>The share of their three-letter parts that two words have in common, from 0 to 1.</summary>
    public double Resemblance(WrittenWord other)
    {
        if ((letters & other.letters) == 0) return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < parts.Length && j < other.parts.Length)
        {
            if (parts[i] == other.parts[j]) common++;
            var order = parts[i] - other.parts[j];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return 2.0 * common / (parts.Length + other.parts.Length);
    }
}
