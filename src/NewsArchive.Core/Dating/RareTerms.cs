using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

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
