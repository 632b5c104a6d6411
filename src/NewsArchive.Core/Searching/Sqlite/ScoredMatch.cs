namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A match with its score.</summary>
internal readonly record struct ScoredMatch(float Score, long Key, int Slot)
{
    /// <summary>The best first, and of equal ones the newest.</summary>
    public static Comparison<ScoredMatch> BestFirst { get; } =
        (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : other.Key.CompareTo(one.Key);
}
