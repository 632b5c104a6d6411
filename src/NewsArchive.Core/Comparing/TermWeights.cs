using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// What a term is worth as evidence that two sentences of two given reports say the same: more the rarer it is in news, less the
/// more sentences of the two reports have it, and less for names, which every sentence on the event may hold.
/// </summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> names;

    public TermWeights(IReadOnlyList<SentenceTerms> a, IReadOnlyList<SentenceTerms> b)
    {
        names = NameKeys(a.Concat(b));
        var inA = Counts(a);
        var inB = Counts(b);
        var most = Math.Log(a.Count + b.Count + 1.0);
        foreach (var key in inA.Keys.Union(inB.Keys))
        {
            var rarityHere = 1 - Math.Log(inA.GetValueOrDefault(key) + inB.GetValueOrDefault(key)) / most;
            var rarity = Math.Max(0, TermRarity.Of(key) - AlignmentParameters.CommonRarity);
            weights[key] = rarity * rarityHere * (names.Contains(key) ? AlignmentParameters.NameWeight : 1);
        }
    }

    public double Of(string key) => weights[key];

    /// <summary>The weight of all terms of a sentence.</summary>
    public double Of(SentenceTerms sentence) => sentence.Keys.Sum(Of);

    public bool IsName(string key) => names.Contains(key);

    private static Dictionary<string, int> Counts(IEnumerable<SentenceTerms> sentences) =>
        sentences.SelectMany(sentence => sentence.Keys).CountBy(key => key).ToDictionary(StringComparer.Ordinal);

    /// <summary>Terms that the reports mostly write with a capital where no sentence begins.</summary>
    private static HashSet<string> NameKeys(IEnumerable<SentenceTerms> sentences)
    {
        var capitals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences.Where(sentence => LanguageTerms.HasTellingCapitals(sentence.Language)))
        {
            foreach (var (term, index) in sentence.Ordered.Select((term, index) => (term, index)))
            {
                var isCapital = char.IsUpper(sentence.Text[term.Word.Start]);
                var vote = !isCapital ? -1 : index > 0 ? 1 : 0;
                capitals[term.Key] = capitals.GetValueOrDefault(term.Key) + vote;
            }
        }

        return [.. capitals.Where(pair => pair.Value > 0).Select(pair => pair.Key)];
    }
}
