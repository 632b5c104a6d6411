namespace NewsArchive.Core.Searching.Sqlite;

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
