namespace NewsArchive.Core.Searching;

/// <summary>An article in the order of relevance.</summary>
/// <param name="ArticleId">Its id in the archive.</param>
/// <param name="Score">Does not rise from one to the next.</param>
/// <param name="ExternalId">The id that its file gives it; null where it gives none.</param>
public sealed record RankedArticle(long ArticleId, double Score, string? ExternalId = null)
{
    /// <summary>The name by which a run speaks of it: its own id, or the archive's where it has none.</summary>
    public string DocumentId => ExternalId ?? ArticleId.ToString();
}
