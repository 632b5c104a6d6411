namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>An article of the pool with its words, as numbers of a <see cref="WordVocabulary"/>.</summary>
/// <param name="Match">The match.</param>
/// <param name="Headline">The words of its headline.</param>
/// <param name="Body">The words of all else that is weighed.</param>
/// <param name="PerHeadline">What a word counts in its headline, brought to the average length.</param>
/// <param name="PerBody">What a word counts in its body.</param>
internal sealed record PoolArticle(ScoredMatch Match, int[] Headline, int[] Body, float PerHeadline, float PerBody)
{
    public float Score { get; set; } = Match.Score;

    public int Words => Headline.Length + Body.Length;
}
