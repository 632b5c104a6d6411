namespace NewsArchive.Evaluation.Search;

/// <summary>
/// The standard measures of a ranking, each a mean over the questions, as trec_eval defines them; relevance is yes or no.
/// </summary>
/// <param name="AveragePrecision">MAP.</param>
/// <param name="Gain">nDCG@10.</param>
/// <param name="Precision">P@10.</param>
internal sealed record RankingQuality(double AveragePrecision, double Gain, double Precision)
{
    private const int Top = 10;

    /// <summary>Measures the ranking of one question.</summary>
    public static RankingQuality Of(IReadOnlyList<string> ranked, HashSet<string> relevant)
    {
        var (found, precisions, gain) = (0, 0.0, 0.0);
        var ideal = Enumerable.Range(0, Math.Min(Top, relevant.Count)).Sum(Discount);
        var foundAtTop = 0;
        for (var i = 0; i < ranked.Count; i++)
        {
            if (!relevant.Contains(ranked[i]))
            {
                continue;
            }

            found++;
            precisions += (double)found / (i + 1);
            gain += i < Top ? Discount(i) : 0;
            foundAtTop += i < Top ? 1 : 0;
        }

        return new RankingQuality(precisions / relevant.Count, gain / ideal, (double)foundAtTop / Top);
    }

    public static RankingQuality Mean(IReadOnlyCollection<RankingQuality> all) =>
        new(all.Average(one => one.AveragePrecision), all.Average(one => one.Gain), all.Average(one => one.Precision));

    private static double Discount(int index) => 1 / Math.Log2(index + 2);
}
