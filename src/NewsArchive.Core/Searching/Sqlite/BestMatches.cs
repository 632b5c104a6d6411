namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Keeps the best of many matches.</summary>
internal sealed class BestMatches(int most)
{
    private readonly PriorityQueue<ScoredMatch, ScoredMatch> kept = new(
        Comparer<ScoredMatch>.Create((one, other) => ScoredMatch.BestFirst(other, one)));
    private float least = float.NegativeInfinity;

    public void Add(float score, long key, int slot)
    {
        if (score < least)
        {
            return;
        }

        var match = new ScoredMatch(score, key, slot);
        if (kept.Count < most)
        {
            kept.Enqueue(match, match);
        }
        else
        {
            kept.EnqueueDequeue(match, match);
            least = kept.Peek().Score;
        }
    }

    /// <summary>The best first.</summary>
    public List<ScoredMatch> InOrder()
    {
        List<ScoredMatch> matches = [.. kept.UnorderedItems.Select(item => item.Element)];
        matches.Sort(ScoredMatch.BestFirst);
        return matches;
    }
}

/// <summary>A match with its score.</summary>
internal readonly record struct ScoredMatch(float Score, long Key, int Slot)
{
    /// <summary>The best first, and of equal ones the newest.</summary>
    public static Comparison<ScoredMatch> BestFirst { get; } =
        (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : other.Key.CompareTo(one.Key);
}
