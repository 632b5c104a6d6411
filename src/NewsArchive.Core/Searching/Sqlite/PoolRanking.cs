using System.Runtime.InteropServices;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The second look at the best matches of a list of words: the words as they were written count above their other forms,
/// and the words of the very best say what else belongs to the question (RM3).
/// Source: Abdul-Jaleel et al., "UMass at TREC 2004: Novelty and HARD".
/// </summary>
internal sealed class PoolRanking(ArchiveConnection connection, EntryTable entries, WordVocabulary vocabulary, StemCounts counts)
{
    private const float Factor = RankingWeights.Saturation + 1;

    /// <summary>The matches in their new order.</summary>
    /// <param name="matches">The best matches, by the first look.</param>
    /// <param name="terms">The words of the question.</param>
    /// <param name="asked">How often the question says words altogether, each by its power.</param>
    public List<ScoredMatch> Rank(List<ScoredMatch> matches, IReadOnlyList<TermPattern> terms, float asked)
    {
        var pool = matches.ConvertAll(Read);
        AddExactForms(pool, terms);
        pool.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : other.Match.Key.CompareTo(one.Match.Key));
        AddFeedback(pool, asked);
        List<ScoredMatch> ranked = [.. pool.Select(article => article.Match with { Score = article.Score })];
        ranked.Sort(ScoredMatch.BestFirst);
        return ranked;
    }

    private PoolArticle Read(ScoredMatch match)
    {
        List<int> headline = [], body = [];
        connection.First(
            "SELECT headline, standfirst, body, captions FROM article_texts WHERE article_id = @id",
            row =>
            {
                vocabulary.Scan(row.GetString(0), headline);
                vocabulary.Scan(row.GetString(1), body);
                vocabulary.Scan(row.GetString(2), body);
                vocabulary.Scan(row.GetString(3), body);
                return row;
            },
            ("@id", entries.ArticleIds[match.Slot]));
        var lengths = entries.Lengths[match.Slot];
        return new PoolArticle(
            match, [.. headline], [.. body],
            RankingWeights.Headline / (1 - RankingWeights.HeadlineLength + (RankingWeights.HeadlineLength * lengths.Headline / entries.AverageHeadline)),
            1 / (1 - RankingWeights.BodyLength + (RankingWeights.BodyLength * lengths.Body / entries.AverageBody)));
    }

    private void AddExactForms(List<PoolArticle> pool, IReadOnlyList<TermPattern> terms)
    {
        var weights = new Dictionary<int, float>();
        foreach (var written in terms.SelectMany(term => term.Written))
        {
            var number = vocabulary.WordOf(written);
            weights[number] = RankingWeights.ExactForm * counts.WeightOf(vocabulary.StemOf(number));
        }

        foreach (var article in pool)
        {
            article.Score += ScoreOf(article, weights, word => word);
        }
    }

    private void AddFeedback(List<PoolArticle> pool, float asked)
    {
        var words = FeedbackWords(pool);
        var share = RankingWeights.Feedback / (1 - RankingWeights.Feedback) * asked;
        var weights = words.ToDictionary(word => word.Stem, word => word.Share * share * counts.WeightOf(word.Stem));
        foreach (var article in pool)
        {
            article.Score += ScoreOf(article, weights, vocabulary.StemOf);
        }
    }

    /// <summary>The words by which the best articles differ from others, with their shares, which add up to 1.</summary>
    private List<(int Stem, float Share)> FeedbackWords(List<PoolArticle> pool)
    {
        var best = pool.Take(RankingWeights.FeedbackArticles).Where(article => article.Words > 0).ToList();
        if (best.Count == 0 || pool[0].Score <= 0)
        {
            return [];
        }

        var stems = new Dictionary<int, float>();
        foreach (var article in best)
        {
            var weight = MathF.Pow(article.Score / pool[0].Score, RankingWeights.FeedbackSharpness) / article.Words;
            foreach (var word in article.Headline)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(stems, vocabulary.StemOf(word), out _) += weight * RankingWeights.Headline;
            }

            foreach (var word in article.Body)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(stems, vocabulary.StemOf(word), out _) += weight;
            }
        }

        var chosen = stems
            .Where(stem => stem.Key > 0 && counts.ShareOf(stem.Key) <= RankingWeights.FeedbackCommonest && !StopWords.IsStem(vocabulary.StemText(stem.Key)))
            .Select(stem => (Stem: stem.Key, Worth: stem.Value * counts.WeightOf(stem.Key)))
            .OrderByDescending(stem => stem.Worth).ThenBy(stem => stem.Stem)
            .Take(RankingWeights.FeedbackWords)
            .ToList();
        var sum = chosen.Sum(stem => stem.Worth);
        return [.. chosen.Select(stem => (stem.Stem, stem.Worth / sum))];
    }

    private static float ScoreOf(PoolArticle article, Dictionary<int, float> weights, Func<int, int> number)
    {
        var found = new Dictionary<int, float>();
        foreach (var word in article.Headline)
        {
            if (weights.ContainsKey(number(word)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(found, number(word), out _) += article.PerHeadline;
            }
        }

        foreach (var word in article.Body)
        {
            if (weights.ContainsKey(number(word)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(found, number(word), out _) += article.PerBody;
            }
        }

        return found.Sum(pair => weights[pair.Key] * Factor * pair.Value / (RankingWeights.Saturation + pair.Value));
    }
}
