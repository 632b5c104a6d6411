using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>Finds what became of each quotation of two reports in the other.</summary>
internal static class QuoteMatching
{
    /// <summary>The share of the shorter quotation's words, in order, from which it is a cut of the longer.</summary>
    private const double ShareOfCut = 0.9;

    /// <summary>The same for two that are told in different words.</summary>
    private const double ShareOfReworded = 0.5;

    public static IReadOnlyList<Quote> Of(Report a, Report b, IReadOnlyList<SentenceLink> links)
    {
        var (ofA, ofB) = (QuoteReader.Of(a), QuoteReader.Of(b));
        var taken = new HashSet<Quotation>(ReferenceEqualityComparer.Instance);
        var quotes = new List<Quote>();
        foreach (var quotation in ofA)
        {
            var best = ofB.Where(other => !taken.Contains(other))
                .Select(other => (Other: other, Relation: Relation(quotation, other, links)))
                .Where(match => match.Relation is not null)
                .OrderBy(match => match.Relation).ThenBy(match => Math.Abs(match.Other.Words.Length - quotation.Words.Length))
                .FirstOrDefault();
            if (best.Other is not { } partner)
            {
                quotes.Add(Alone(quotation, isOfA: true, links));
                continue;
            }

            taken.Add(partner);
            quotes.Add(new Quote(best.Relation!.Value, quotation.Speaker ?? partner.Speaker, quotation, partner, null, WordChange.Between(quotation.Words, partner.Words)));
        }

        quotes.AddRange(ofB.Where(quotation => !taken.Contains(quotation)).Select(quotation => Alone(quotation, isOfA: false, links)));
        return quotes;
    }

    private static QuoteRelation? Relation(Quotation a, Quotation b, IReadOnlyList<SentenceLink> links)
    {
        var (wordsA, wordsB) = (Words(a), Words(b));
        if (wordsA.SequenceEqual(wordsB))
        {
            return QuoteRelation.Whole;
        }

        var share = CommonInOrder(wordsA, wordsB) / (double)Math.Min(wordsA.Length, wordsB.Length);
        return share >= ShareOfCut ? QuoteRelation.Cut
            : share >= ShareOfReworded && links.Any(link => link.A == a.Sentence && link.B == b.Sentence) ? QuoteRelation.Reworded
            : null;
    }

    private static Quote Alone(Quotation quotation, bool isOfA, IReadOnlyList<SentenceLink> links)
    {
        var told = links.Where(link => (isOfA ? link.A : link.B) == quotation.Sentence).OrderByDescending(link => link.Score).FirstOrDefault();
        int? paraphrase = told is null ? null : isOfA ? told.B : told.A;
        return new Quote(
            told is null ? QuoteRelation.Absent : QuoteRelation.Paraphrased, quotation.Speaker, isOfA ? quotation : null, isOfA ? null : quotation, paraphrase, []);
    }

    private static string[] Words(Quotation quotation) => [.. WordTokens.Of(quotation.Words).Select(word => word.Text)];

    /// <summary>The length of the longest common subsequence.</summary>
    private static int CommonInOrder(string[] a, string[] b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = lengths[j];
                lengths[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(above, lengths[j - 1]);
                diagonal = above;
            }
        }

        return lengths[b.Length];
    }
}
