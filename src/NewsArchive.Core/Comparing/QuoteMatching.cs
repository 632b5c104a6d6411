using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>Finds what became of each quotation of two reports in the other.</summary>
internal static class QuoteMatching
{
    /// <summary>The share of the shorter quotation's words, in order, from which it is a cut of the longer.</summary>
    private const double ShareOfCut = 0.9;

    /// <summary>The same for two that are told in different words.</summary>
    private const double ShareOfReworded = 0.5;

    /// <summary>
    /// The share of a quotation's words that a sentence without marks has of it at least; a sentence may be matched for all that stands
    /// around the quotation.
    /// </summary>
    private const double ShareOfTold = 0.34;

    /// <summary>The rarity over which a word counts for that.</summary>
    private const double LeastRarity = 1.5;

    public static IReadOnlyList<Quote> Of(Report a, Report b, IReadOnlyList<SentenceLink> links)
    {
        var (ofA, ofB) = (QuoteReader.Of(a), QuoteReader.Of(b));
        var taken = new HashSet<Quotation>(ReferenceEqualityComparer.Instance);
        var quotes = new List<Quote>();
        foreach (var quotation in ofA)
        {
            var best = ofB.Where(other => !taken.Contains(other))
                .Select(
                    other => (
                        Other: other,
                        Relation: Relation(quotation, other, links.Any(link => link.A == quotation.Sentence && link.B == other.Sentence))))
                .Where(match => match.Relation is not null)
                .OrderBy(match => match.Relation).ThenBy(match => Math.Abs(match.Other.Words.Length - quotation.Words.Length))
                .FirstOrDefault();
            if (best.Other is not { } partner)
            {
                quotes.Add(Alone(quotation, isOfA: true, links, b));
                continue;
            }

            taken.Add(partner);
            quotes.Add(
                new Quote(
                    best.Relation!.Value, quotation.Speaker ?? partner.Speaker, quotation, partner, null,
                    WordChange.Between(quotation.Words, partner.Words)));
        }

        quotes.AddRange(ofB.Where(quotation => !taken.Contains(quotation)).Select(quotation => Alone(quotation, isOfA: false, links, a)));
        return quotes;
    }

    /// <summary>What one quotation is to another; null where they are two.</summary>
    public static QuoteRelation? Relation(Quotation a, Quotation b, bool areLinked)
    {
        var (wordsA, wordsB) = (Words(a), Words(b));
        if (wordsA.SequenceEqual(wordsB))
        {
            return QuoteRelation.Whole;
        }

        var share = CommonInOrder(wordsA, wordsB) / (double)Math.Min(wordsA.Length, wordsB.Length);
        return share >= ShareOfCut ? QuoteRelation.Cut
            : share >= ShareOfReworded && areLinked ? QuoteRelation.Reworded
            : null;
    }

    /// <summary>
    /// Whether a sentence that was matched with a quotation's tells the quoted words, and not only what stands around them.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="language">The language of both.</param>
    public static bool Tells(string sentence, Quotation quotation, string language)
    {
        var quoted = LanguageTerms.Of(quotation.Words, language).Select(term => term.Key)
            .Where(key => TermRarity.Of(key) > LeastRarity).Distinct().ToList();
        var told = LanguageTerms.Of(sentence, language).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        return quoted.Count > 0 && quoted.Count(told.Contains) >= ShareOfTold * quoted.Count;
    }

    private static Quote Alone(Quotation quotation, bool isOfA, IReadOnlyList<SentenceLink> links, Report other)
    {
        var told = links.Where(link => (isOfA ? link.A : link.B) == quotation.Sentence).OrderByDescending(link => link.Confidence)
            .Select(link => isOfA ? link.B : link.A)
            .Where(at => Tells(other.Sentences[at].Text, quotation, other.Language))
            .Select(at => (int?)at)
            .FirstOrDefault();
        return new Quote(
            told is null ? QuoteRelation.Absent : QuoteRelation.Paraphrased, quotation.Speaker, isOfA ? quotation : null,
            isOfA ? null : quotation, told, []);
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

/// <summary>What somebody is quoted as saying, in one report or both.</summary>
/// <param name="Relation">What became of it.</param>
/// <param name="Speaker">Whose words they are, where one of the reports says so.</param>
/// <param name="A">In the first report; null where it does not quote it.</param>
/// <param name="B">In the second.</param>
/// <param name="Paraphrase">The number of the other report's sentence that tells it without quoting, else null.</param>
/// <param name="Differences">The wording in order, where both quote it.</param>
public sealed record Quote(
    QuoteRelation Relation, string? Speaker, Quotation? A, Quotation? B, int? Paraphrase, IReadOnlyList<WordChange> Differences);

/// <summary>What became of one report's quotation in the other.</summary>
public enum QuoteRelation
{
    /// <summary>Both quote the same words.</summary>
    Whole,

    /// <summary>One quotes a part of what the other quotes.</summary>
    Cut,

    /// <summary>Both quote, in different words.</summary>
    Reworded,

    /// <summary>The other tells it without quotation marks.</summary>
    Paraphrased,

    /// <summary>It is not in the other text.</summary>
    Absent,
}
