namespace NewsArchive.Core.Searching;

/// <summary>A page of hits and the number of all of them.</summary>
/// <param name="Total">How many match, up to <see cref="MostCounted"/>.</param>
/// <param name="Hits">The page.</param>
/// <param name="IsTotalExact">Whether no more than that match.</param>
public sealed record SearchPage(int Total, IReadOnlyList<SearchHit> Hits, bool IsTotalExact = true)
{
    /// <summary>Up to here matches are counted; beyond it there are only "more than" so many.</summary>
    public const int MostCounted = 10_000;
}
