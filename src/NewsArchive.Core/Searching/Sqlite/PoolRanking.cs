using System.Buffers;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The second look at the best matches of a list of words: the words as they were written count above their other forms,
/// and the words of the very best say what else belongs to the question (RM3).
/// Source: Abdul-Jaleel et al., "UMass at TREC 2004: Novelty and HARD".
/// </summary>
/// <param name="connection">The archive.</param>
/// <param name="entries">The state of the index.</param>
/// <param name="vocabulary">The words of the language that the best matches are in.</param>
/// <param name="counts">How common their stems are in it.</param>
/// <param name="stopWords">Those that say nothing in it.</param>
internal sealed class PoolRanking(
    ArchiveConnection connection, EntryTable entries, WordVocabulary vocabulary, StemCounts counts, StopWords stopWords)
{
    // Its arrays are of zeros when they are taken and when they are given back: one a query would be too large for a young heap.
    private static readonly ArrayPool<byte> Places = ArrayPool<byte>.Create(1 << 22, 8);
    private static readonly ArrayPool<float> Shares = ArrayPool<float>.Create(1 << 22, 8);

    private const float Factor = RankingWeights.Saturation + 1;

    private readonly List<NumberedWord> scanned = new(1024);

    /// <summary>The matches in their new order.</summary>
    /// <param name="matches">The best matches, by the first look.</param>
    /// <param name="terms">The words of the question.</param>
    /// <param name="weights">What each of them is worth.</param>
    /// <param name="isNew">Which of them the first look left out.</param>
    public List<ScoredMatch> Rank(
        List<ScoredMatch> matches, IReadOnlyList<WeighedTerm> terms, IReadOnlyList<float> weights, IReadOnlyList<bool> isNew)
    {
        if (matches.Count < 2)
        {
            return matches;
        }

        var pool = matches.ConvertAll(Read);
        AddLeftOut(pool, terms, weights, isNew);
        AddExactForms(pool, terms);
        pool.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : other.Match.Key.CompareTo(one.Match.Key));
        AddFeedback(pool, terms.Sum(term => MathF.Pow(term.Times, RankingWeights.Repetition)));
        List<ScoredMatch> ranked = [.. pool.Select(article => article.Match with { Score = article.Score })];
        ranked.Sort(ScoredMatch.BestFirst);
        return ranked;
    }

    private void AddLeftOut(
        List<PoolArticle> pool, IReadOnlyList<WeighedTerm> terms, IReadOnlyList<float> weights, IReadOnlyList<bool> isNew)
    {
        var leftOut = new Dictionary<int, float>();
        for (var i = 0; i < terms.Count; i++)
        {
            if (isNew[i] && terms[i].Written is [var word])
            {
                leftOut[vocabulary.StemOf(vocabulary.WordOf(word))] = weights[i];
            }
        }

        if (leftOut.Count > 0)
        {
            Add(pool, leftOut, isOfStems: true);
        }
    }

    private PoolArticle Read(ScoredMatch match)
    {
        scanned.Clear();
        var headline = 0;
        connection.First(
            "SELECT headline, standfirst, body, captions FROM article_texts WHERE article_id = @id",
            row =>
            {
                // As bytes: a string of each text would cost more than going through it.
                vocabulary.Scan(row.GetUtf8(0), scanned);
                headline = scanned.Count;
                for (var column = 1; column <= 3; column++)
                {
                    vocabulary.Scan(row.GetUtf8(column), scanned);
                }

                return row;
            },
            ("@id", entries.ArticleIds[match.Slot]));
        var words = new int[scanned.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = scanned[i].Number;
        }

        var lengths = entries.Lengths[match.Slot];
        return new PoolArticle(
            match, words, headline,
            RankingWeights.Headline / (
                1 - RankingWeights.HeadlineLength + (RankingWeights.HeadlineLength * lengths.Headline / entries.AverageHeadline)),
            1 / (1 - RankingWeights.BodyLength + (RankingWeights.BodyLength * lengths.Body / entries.AverageBody)));
    }

    private void AddExactForms(List<PoolArticle> pool, IReadOnlyList<WeighedTerm> terms)
    {
        var weights = new Dictionary<int, float>();
        foreach (var written in terms.SelectMany(term => term.Written))
        {
            var number = vocabulary.WordOf(written);
            weights[number] = RankingWeights.ExactForm * counts.WeightOf(vocabulary.StemOf(number));
        }

        Add(pool, weights, isOfStems: false);
    }

    private void AddFeedback(List<PoolArticle> pool, float asked)
    {
        var words = FeedbackWords(pool);
        var share = RankingWeights.Feedback / (1 - RankingWeights.Feedback) * asked;
        var weights = words.ToDictionary(word => word.Stem, word => word.Share * share * counts.WeightOf(word.Stem));
        Add(pool, weights, isOfStems: true);
    }

    /// <summary>The words by which the best articles differ from others, with their shares, which add up to 1.</summary>
    private List<(int Stem, float Share)> FeedbackWords(List<PoolArticle> pool)
    {
        var best = pool.Take(RankingWeights.FeedbackArticles).Where(article => article.Words.Length > 0).ToList();
        if (best.Count == 0 || pool[0].Score <= 0)
        {
            return [];
        }

        var shares = Shares.Rent(vocabulary.End);
        var stems = new List<int>(1024);
        foreach (var article in best)
        {
            var weight = MathF.Pow(article.Score / pool[0].Score, RankingWeights.FeedbackSharpness) / article.Words.Length;
            var words = article.Words;
            for (var i = 0; i < words.Length; i++)
            {
                ref var share = ref shares[vocabulary.StemOf(words[i])];
                if (share == 0)
                {
                    stems.Add(vocabulary.StemOf(words[i]));
                }

                share += i < article.HeadlineWords ? weight * RankingWeights.Headline : weight;
            }
        }

        var worths = new List<(int Stem, float Worth)>(stems.Count);
        foreach (var stem in stems)
        {
            if (stem > 0 && shares[stem] > 0 && counts.ShareOf(stem) <= RankingWeights.FeedbackCommonest
                && !stopWords.IsStem(vocabulary.StemText(stem)))
            {
                worths.Add((stem, shares[stem] * counts.WeightOf(stem)));
            }

            shares[stem] = 0;
        }

        Shares.Return(shares);
        var chosen = worths
            .OrderByDescending(stem => stem.Worth).ThenBy(stem => stem.Stem)
            .Take(RankingWeights.FeedbackWords)
            .ToList();
        var sum = chosen.Sum(stem => stem.Worth);
        return [.. chosen.Select(stem => (stem.Stem, stem.Worth / sum))];
    }

    /// <summary>Adds to every article what some words or stems are worth in it.</summary>
    /// <param name="pool">The articles.</param>
    /// <param name="weights">What each is worth, by its number.</param>
    /// <param name="isOfStems">Whether the numbers are those of stems.</param>
    private void Add(List<PoolArticle> pool, Dictionary<int, float> weights, bool isOfStems)
    {
        // A number's place in the list of those that count, plus 1: an array is asked in a fraction of what a dictionary takes.
        var places = Places.Rent(vocabulary.End);
        List<(int Number, float Weight)> counted = [.. weights.Take(byte.MaxValue).Select(pair => (pair.Key, pair.Value))];
        for (var i = 0; i < counted.Count; i++)
        {
            places[counted[i].Number] = (byte)(i + 1);
        }

        Span<float> found = stackalloc float[counted.Count + 1];
        foreach (var article in pool)
        {
            found.Clear();
            var words = article.Words;
            for (var i = 0; i < words.Length; i++)
            {
                var number = isOfStems ? vocabulary.StemOf(words[i]) : words[i];
                var place = number < places.Length ? places[number] : 0;
                if (place > 0)
                {
                    found[place] += i < article.HeadlineWords ? article.PerHeadline : article.PerBody;
                }
            }

            for (var i = 0; i < counted.Count; i++)
            {
                article.Score += counted[i].Weight * Factor * found[i + 1] / (RankingWeights.Saturation + found[i + 1]);
            }
        }

        foreach (var (number, _) in counted)
        {
            places[number] = 0;
        }

        Places.Return(places);
    }
}

/// <summary>An article of the pool with its words.</summary>
/// <param name="Match">The match.</param>
/// <param name="Words">The numbers of its words, those of the headline first.</param>
/// <param name="HeadlineWords">How many are the headline's.</param>
/// <param name="PerHeadline">What a word counts in its headline, brought to the average length.</param>
/// <param name="PerBody">What a word counts in all else.</param>
internal sealed record PoolArticle(ScoredMatch Match, int[] Words, int HeadlineWords, float PerHeadline, float PerBody)
{
    public float Score { get; set; } = Match.Score;
}
