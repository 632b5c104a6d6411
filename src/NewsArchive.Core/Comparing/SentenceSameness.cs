using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// How likely two sentences say the same and not only partly so. Rare words count for little more than common ones here, since what
/// is asked is whether one says more than the other.
/// </summary>
internal static class SentenceSameness
{
    /// <summary>The likelihood, from 0 to 1.</summary>
    public static double Of(SentenceTerms a, SentenceTerms b)
    {
        if (Denial.IsBetween(a, b))
        {
            return 0;
        }

        var (onlyA, onlyB) = (Only(a, b), Only(b, a));
        var odds = AlignmentParameters.SameIntercept
            + AlignmentParameters.SameCoverage * Coverage(a, b)
            + AlignmentParameters.SameOrder * InOrder(a.Ordered, b.Ordered)
            + AlignmentParameters.SameRuns * a.SharedRuns(b)
            + AlignmentParameters.SameMissing * Math.Log(1 + Math.Min(Weight(onlyA), Weight(onlyB)))
            + AlignmentParameters.SameLikeWords * LikeWords(onlyA, onlyB)
            + AlignmentParameters.SameMore * Math.Log(1 + Math.Max(Plain(a, onlyA), Plain(b, onlyB)))
            + AlignmentParameters.SameNumbers * (onlyA.Exists(IsNumber) && onlyB.Exists(IsNumber) ? 1 : 0)
            + AlignmentParameters.SameNegation * (a.IsNegated == b.IsNegated ? 0 : 1);
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>The share of the longer sentence's words that the other has.</summary>
    private static double Coverage(SentenceTerms a, SentenceTerms b) =>
        a.Keys.Where(b.Keys.Contains).Sum(Flat) / Math.Max(double.Epsilon, Math.Max(a.Keys.Sum(Flat), b.Keys.Sum(Flat)));

    /// <summary>The longest sequence of words that both have in the same order, as a share of the longer sentence.</summary>
    private static double InOrder(List<Term> a, List<Term> b)
    {
        var lengths = new int[b.Count + 1];
        foreach (var term in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var above = lengths[j];
                lengths[j] = term.Key == b[j - 1].Key ? diagonal + 1 : Math.Max(above, lengths[j - 1]);
                diagonal = above;
            }
        }

        return lengths[b.Count] / (double)Math.Max(1, Math.Max(a.Count, b.Count));
    }

    private static List<Term> Only(SentenceTerms a, SentenceTerms b) => [.. a.Ordered.Where(term => !b.Keys.Contains(term.Key)).DistinctBy(term => term.Key)];

    private static double Weight(List<Term> only) => only.Sum(term => TermRarity.Of(term.Key));

    /// <summary>Words that are neither names nor figures.</summary>
    private static int Plain(SentenceTerms sentence, List<Term> only) =>
        only.Count(term => !char.IsUpper(sentence.Text[term.Word.Start]) && !IsNumber(term));

    private static bool IsNumber(Term term) => char.IsAsciiDigit(term.Word.Text[0]);

    /// <summary>How much the words of one sentence only resemble such words of the other: inflections and compounds that stemming does not make one.</summary>
    private static double LikeWords(List<Term> onlyA, List<Term> onlyB)
    {
        var (partsA, partsB) = (onlyA.ConvertAll(PartsOf), onlyB.ConvertAll(PartsOf));
        return (Like(onlyA, partsA, partsB) + Like(onlyB, partsB, partsA)) / (1 + onlyA.Concat(onlyB).Sum(term => Flat(term.Key)));
    }

    private static double Like(List<Term> terms, List<HashSet<string>> parts, List<HashSet<string>> others) =>
        terms.Zip(parts).Sum(pair => Flat(pair.First.Key) * others
            .Select(other => 2.0 * pair.Second.Count(other.Contains) / (pair.Second.Count + other.Count)).DefaultIfEmpty(0).Max());

    /// <summary>The three-letter parts of a word, its begin and end marked.</summary>
    private static HashSet<string> PartsOf(Term term)
    {
        var marked = $"^{term.Word.Text}$";
        return [.. Enumerable.Range(0, marked.Length - 2).Select(at => marked.Substring(at, 3))];
    }

    private static double Flat(string key) => Math.Pow(Math.Max(0.05, TermRarity.Of(key)), 0.3);
}
