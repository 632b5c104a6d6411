using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>The rare words of a report's beginning: by them two reports are alike or not.</summary>
internal sealed class TextTerms
{
    /// <summary>The beginning of a report tells its event; further on it tells of others.</summary>
    private const int Beginning = 2500;

    private readonly HashSet<string> terms;
    private readonly double rarity;

    private TextTerms(HashSet<string> terms)
    {
        this.terms = terms;
        rarity = terms.Sum(TermRarity.Of);
    }

    public static TextTerms Of(string text) => new([.. RareTerms.Of(text.Length <= Beginning ? text : text[..Beginning]).Keys]);

    /// <summary>How much of the shorter report's rarity the other has, from 0 to 1.</summary>
    public double Shared(TextTerms other)
    {
        var least = Math.Min(rarity, other.rarity);
        return least <= 0 ? 0 : terms.Where(other.terms.Contains).Sum(TermRarity.Of) / least;
    }
}

/// <summary>The words of a sentence that few other sentences have: those by which two sentences are known to tell the same.</summary>
internal static class RareTerms
{
    /// <summary>A word is rare from this rarity on (<see cref="TermRarity"/>).</summary>
    private const double LeastRarity = 2;

    /// <summary>The rare terms, each with the word as the sentence writes it.</summary>
    public static IReadOnlyDictionary<string, string> Of(string sentence)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in Term.Of(sentence).Where(term => TermRarity.Of(term.Key) >= LeastRarity))
        {
            found.TryAdd(term.Key, sentence.Substring(term.Word.Start, term.Word.Length));
        }

        return found;
    }
}
