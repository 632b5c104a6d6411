using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// How likely two sentences say the same and not only partly so. Rare words count for little more than common ones here, since what
/// is asked is whether one says more than the other.
/// </summary>
internal static class SentenceSameness
{
    /// <summary>No two sentences are surer to say the same than this, in ln odds, and none surer not to.</summary>
    public const double MostOdds = 4.6;

    /// <summary>The likelihood, from 0 to 1: 0 where one denies what the other says.</summary>
    public static double Of(SentenceTerms a, SentenceTerms b) => Denial.IsBetween(a, b) ? 0 : 1 / (1 + Math.Exp(-Odds(a, b)));

    /// <summary>The ln odds, a denial apart: what one says and the other denies is still of one thing.</summary>
    public static double Odds(SentenceTerms a, SentenceTerms b)
    {
        var (onlyA, onlyB) = (Only(a, b), Only(b, a));
        var odds = AlignmentParameters.SameIntercept
            + AlignmentParameters.SameCoverage * (a.Worth - onlyA.Sum(word => word.Worth)) / Math.Max(
                double.Epsilon, Math.Max(a.Worth, b.Worth))
            + AlignmentParameters.SameOrder * InOrder(a.Ordered, b.Ordered)
            + AlignmentParameters.SameRuns * a.SharedRuns(b)
            + AlignmentParameters.SameMissing * Math.Log(1 + Math.Min(onlyA.Sum(word => word.Rarity), onlyB.Sum(word => word.Rarity)))
            + AlignmentParameters.SameLikeWords * LikeWords(onlyA, onlyB)
            + AlignmentParameters.SameMore * Math.Log(1 + Math.Max(onlyA.Count(word => word.IsPlain), onlyB.Count(word => word.IsPlain)))
            + AlignmentParameters.SameNumbers * (onlyA.Exists(word => word.IsNumber) && onlyB.Exists(word => word.IsNumber) ? 1 : 0)
            + AlignmentParameters.SameNegation * (a.IsNegated == b.IsNegated ? 0 : 1);
        return Math.Clamp(odds, -MostOdds, MostOdds);
    }

    /// <summary>The longest sequence of words that both have in the same order, as a share of the longer sentence.</summary>
    private static double InOrder(List<Term> a, List<Term> b)
    {
        Span<int> lengths = stackalloc int[b.Count + 1];
        lengths.Clear();
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

    private static List<WrittenWord> Only(SentenceTerms a, SentenceTerms b)
    {
        var only = new List<WrittenWord>(a.Written.Count);
        foreach (var word in a.Written)
        {
            if (!b.Keys.Contains(word.Key)) only.Add(word);
        }

        return only;
    }

    /// <summary>
    /// How much the words of one sentence only resemble such words of the other: inflections and compounds that stemming does not make one.
    /// </summary>
    private static double LikeWords(List<WrittenWord> onlyA, List<WrittenWord> onlyB)
    {
        Span<double> bestOfB = stackalloc double[onlyB.Count];
        bestOfB.Clear();
        var (like, all) = (0.0, 0.0);
        foreach (var word in onlyA)
        {
            var best = 0.0;
            for (var at = 0; at < onlyB.Count; at++)
            {
                var resemblance = word.Resemblance(onlyB[at]);
                best = Math.Max(best, resemblance);
                bestOfB[at] = Math.Max(bestOfB[at], resemblance);
            }

            (like, all) = (like + word.Worth * best, all + word.Worth);
        }

        for (var at = 0; at < onlyB.Count; at++) (like, all) = (like + onlyB[at].Worth * bestOfB[at], all + onlyB[at].Worth);
        return like / (1 + all);
    }
}
