namespace NewsArchive.Core.Searching;

/// <summary>
/// The parameters of ranking, one set for all archives. docs/searching.md says what each of them gave on the collections
/// that it was not chosen on.
/// </summary>
internal static class RankingWeights
{
    /// <summary>How late more of the same word stops to count (k₁ of BM25).</summary>
    public const float Saturation = 2.5f;

    /// <summary>How far the length of a body and of a headline is taken out of its counts (b of BM25F).</summary>
    public const float BodyLength = 0.6f;

    public const float HeadlineLength = 0.7f;

    /// <summary>What a word counts in each field, beside 1 in the body.</summary>
    public const float Headline = 2f;

    public const float Standfirst = 1.5f;

    public const float Byline = 1f;

    public const float Captions = 0.5f;

    /// <summary>The power of how often a question says a word.</summary>
    public const float Repetition = 0.5f;

    /// <summary>What the word as it was written counts, beside 1 for any form of it.</summary>
    public const float ExactForm = 0.5f;

    /// <summary>How many of the best articles say what else belongs to the question, and how many of their words are taken.</summary>
    public const int FeedbackArticles = 5;

    public const int FeedbackWords = 50;

    /// <summary>The share of these words beside the question's own.</summary>
    public const float Feedback = 0.5f;

    /// <summary>The power of an article's score, beside the best, by which its words count.</summary>
    public const float FeedbackSharpness = 12f;

    /// <summary>Words that more than this share of articles have say nothing of a question.</summary>
    public const float FeedbackCommonest = 0.5f;

    /// <summary>
    /// How many of the best matches are looked at again for each word of the question, and the least and most: a long
    /// question gains more by it, and may take longer.
    /// </summary>
    public const int PoolOfWord = 40;

    public const int LeastPool = 100;

    public const int MostPool = 400;

    /// <summary>
    /// How many matches the words of a list may have together, where any of them is enough. Beyond it the commonest are not
    /// looked up but counted only in the pool: what has none of the rarer ones does not come first.
    /// </summary>
    public const int MostMatches = 250_000;

    /// <summary>How many of the best matches of so many words are looked at again.</summary>
    public static int Pool(int words) => Math.Clamp(words * PoolOfWord, LeastPool, MostPool);
}
